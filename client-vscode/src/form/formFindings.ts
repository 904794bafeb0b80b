import * as vscode from 'vscode';
import type { Finding, Level } from './formData';

/** The findings of a document, and the fields of its form that they are about. */
export class FormFindings {
  private diagnostics: readonly vscode.Diagnostic[] = [];

  constructor(
    private readonly document: vscode.TextDocument,
    private readonly fieldAt: (start: number, end: number) => string | undefined,
  ) {}

  /** Takes these, or what the editor has. */
  read(found: readonly vscode.Diagnostic[] = vscode.languages.getDiagnostics(this.document.uri)): void {
    this.diagnostics = found
      .filter(({ source, severity }) => source === 'gouji' && severity !== vscode.DiagnosticSeverity.Hint)
      .sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  all(): Finding[] {
    return this.diagnostics.map(({ range, severity, message, code }, id) => {
      const field = this.fieldAt(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      return {
        id,
        level: levelOf(severity),
        rule: String((typeof code === 'object' ? code.value : code) ?? ''),
        message,
        line: range.start.line + 1,
        ...(field === undefined ? {} : { field }),
      };
    });
  }

  diagnostic(finding: number): vscode.Diagnostic | undefined {
    return this.diagnostics[finding];
  }
}

function levelOf(severity: vscode.DiagnosticSeverity): Level {
  switch (severity) {
    case vscode.DiagnosticSeverity.Error:
      return 'error';
    case vscode.DiagnosticSeverity.Warning:
      return 'warning';
    case vscode.DiagnosticSeverity.Information:
      return 'information';
    case vscode.DiagnosticSeverity.Hint:
      return 'hint';
  }
}

package org.gouji.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.check.engine.RuleFailure;
import org.gouji.cli.files.Input;
import org.gouji.document.DocumentReader;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.FileRewrite;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.Settings;
import org.gouji.workspace.office.OfficeFixer;
import org.gouji.workspace.office.OfficeLock;

/** Fixes office documents where they lie. */
final class OfficeRewrite {

    private final DocumentAnalyzer analyst;
    private final DocumentReader reader;
    private final Set<String> rules;
    private final boolean force;

    /**
     * Applies the fixes that lose nothing.
     *
     * @param rules the rules whose fixes are applied; all if there are none
     * @param force whether to write beside the lock of another program
     */
    OfficeRewrite(DocumentAnalyzer analyst, DocumentReader reader, Set<String> rules, boolean force) {
        this.analyst = analyst;
        this.reader = reader;
        this.rules = rules;
        this.force = force;
    }

    /**
     * A document, fixed.
     *
     * @param bytes the whole file
     * @param text what is read from it
     * @param report whether it is a report, which alone is changed
     * @param left the number of fixes that cannot be made in the file
     * @param failures rules that threw, each once
     */
    record Result(byte[] bytes, Text text, boolean report, int left, List<RuleFailure> failures) {}

    Result of(OfficeFile file, Settings settings) {
        Map<String, RuleFailure> failures = new TreeMap<>();
        Text before = file.content().text();
        Analysis first = analyst.analyze(before, Syntax.PLAIN, settings);
        first.failures().forEach(failure -> failures.put(failure.line(), failure));
        if (first.report().kind() == Report.Kind.OTHER) {
            return new Result(file.bytes(), before, false, 0, List.copyOf(failures.values()));
        }
        OfficeFixer fixer = new OfficeFixer(
                reader,
                text -> {
                    Analysis analysis = analyst.analyze(text, Syntax.PLAIN, settings);
                    analysis.failures().forEach(failure -> failures.put(failure.line(), failure));
                    return analysis.findings().stream()
                            .map(Analysis.Shown::finding)
                            .filter(finding -> rules.isEmpty() || rules.contains(finding.rule()))
                            .toList();
                },
                FixApplier::isSafe);
        OfficeFixer.Outcome outcome = fixer.fix(file);
        return new Result(outcome.bytes(), outcome.text(), true, outcome.left(), List.copyOf(failures.values()));
    }

    /** Puts {@code after} in the place of the file; the key of what to tell. */
    String write(Input input, byte[] before, byte[] after) {
        Optional<String> lock = force
                ? Optional.empty()
                : OfficeLock.beside(input.place())
                        .map(path -> path.getFileName().toString());
        return lock.isPresent()
                ? "rewrite.locked"
                : FileRewrite.write(input.place(), before, after).key();
    }
}

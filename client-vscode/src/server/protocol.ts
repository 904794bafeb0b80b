/** The answers of the server's own requests, which are not part of the Language Server Protocol. */
import type { Position, TextEdit } from 'vscode-languageclient/node';

/** `gouji/status`: what a document is, and how its sums stand. */
export interface Status {
  readonly kind: 'report' | 'other' | 'early';
  readonly form?: string;
  readonly year?: number;
  readonly holding?: number;
  readonly failing?: number;
  readonly unjudged?: number;
  /** Findings, and places that are still to be written. */
  readonly errors?: number;
  readonly warnings?: number;
  readonly todo?: number;
}

/** `gouji/preview`: the report as it will be published. */
export interface Preview {
  readonly title: string;
  readonly html: string;
}

/** `gouji/place`: table, row and column of a cell. */
export interface CaretPlace {
  readonly path: readonly string[];
}

/** `gouji/pasteTable`: what to do with a clipboard. */
export type PastedTable =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[]; readonly version: number }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'pass' };
export interface RulePage {
  readonly markdown: string;
}
export interface Info {
  readonly text: string;
}

/** A document, and a place in it. */
export interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

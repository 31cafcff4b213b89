import {Lines} from '../../data/source/lines.js';
import {docsUrl, type Problem, type Severity} from '../../problem.js';

/** What importing can find, besides what can be wrong with any file; see `src/data/codes.ts`. */
export const IMPORT_CODES = {
  'nothing-to-import': 'error',
  'several-tables': 'error',
  'existing-file': 'error',
  'cells-kept-as-text': 'advice',
  'column-kept-as-text': 'advice',
  'unknown-mark': 'warning',
  'unnamed-product': 'warning',
  'unnamed-release': 'warning',
  'unnamed-dependency': 'warning',
  'repeated-release': 'warning',
  'cells-beyond-header': 'warning',
  'too-many-cells': 'error',
} as const satisfies Record<string, Severity>;

export type ImportCode = keyof typeof IMPORT_CODES;

/** A source that problems are about. */
export class ProblemSource {
  readonly path: string;
  readonly #lines: Lines;
  readonly #docs = new Map<ImportCode, string>();

  constructor(text: string, path: string) {
    this.path = path;
    this.#lines = new Lines(text);
  }

  /** @param offset in UTF-16 code units from the start of the text */
  placeOf(offset: number): {readonly line: number; readonly column: number} {
    const {line = 1, column = 1} = this.#lines.placeOf(offset);
    return {line, column};
  }

  docsOf(code: ImportCode): string {
    const docs = this.#docs.get(code) ?? docsUrl(code);
    this.#docs.set(code, docs);
    return docs;
  }
}

/** Collects problems of one source, or of one table in it. */
export class Findings {
  readonly #source: ProblemSource;
  readonly #problems: Problem[] = [];

  constructor(source: ProblemSource) {
    this.#source = source;
  }

  /** @param offset of the place, in UTF-16 code units from the start of the source */
  add(code: ImportCode, offset: number, message: string, tip: string): void {
    this.#problems.push({
      code,
      severity: IMPORT_CODES[code],
      message,
      tip,
      path: this.#source.path,
      ...this.#source.placeOf(offset),
      docs: this.#source.docsOf(code),
    });
  }

  /** The problems, by position. */
  sorted(): Problem[] {
    return [...this.#problems].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }
}

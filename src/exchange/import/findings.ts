import {Lines} from '../../data/source/lines.js';
import {docsUrl, type Problem, type Severity} from '../../problem.js';

/** What importing can find, besides what can be wrong with any file; see `src/data/codes.ts`. */
export const IMPORT_CODES = {
  'nothing-to-import': 'error',
  'cells-kept-as-text': 'advice',
  'column-kept-as-text': 'advice',
  'unknown-mark': 'warning',
  'unnamed-product': 'warning',
  'unnamed-release': 'warning',
  'repeated-release': 'warning',
  'cells-beyond-header': 'warning',
  'unknown-import-option': 'error',
  'too-large-to-import': 'error',
} as const satisfies Record<string, Severity>;

export type ImportCode = keyof typeof IMPORT_CODES;

/** Makes the problems of one source. */
export class Findings {
  readonly #lines: Lines;
  readonly #path: string;
  readonly problems: Problem[] = [];

  constructor(source: string, path: string) {
    this.#lines = new Lines(source);
    this.#path = path;
  }

  /** @param offset of the place, in UTF-16 code units from the start of the source */
  add(code: ImportCode, offset: number, message: string, tip: string): void {
    const {line = 1, column = 1} = this.#lines.placeOf(offset);
    this.problems.push({
      code,
      severity: IMPORT_CODES[code],
      message,
      tip,
      path: this.#path,
      line,
      column,
      docs: docsUrl(code),
    });
  }

  /** 1-based line of an offset. */
  lineOf(offset: number): number {
    return this.#lines.placeOf(offset).line ?? 1;
  }

  /** The problems, by position. */
  sorted(): Problem[] {
    return [...this.problems].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }
}

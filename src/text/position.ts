/** A place in a file, both 1-based; columns in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the lines of offsets. Lines end at LF, CRLF or CR, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const {index, 0: ending} of text.matchAll(/\r\n|\n|\r/g)) {
      this.#starts.push(index + ending.length);
    }
  }

  /** The line that an offset lies in, counted from 0. */
  readonly lineOf = (offset: number): number => {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** The offset at which a line starts. */
  readonly startOf = (line: number): number => this.#starts[line] ?? 0;

  /** The line and column of an offset. */
  readonly positionOf = (offset: number): Position => {
    const line = this.lineOf(offset);
    return {line: line + 1, column: offset - this.startOf(line) + 1};
  };
}

/** The line and column of an offset; for many offsets of one source, see {@link LineIndex}. */
export function positionAt(source: string, offset: number): Position {
  return new LineIndex(source).positionOf(offset);
}

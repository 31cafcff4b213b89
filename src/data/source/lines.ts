import type {Place} from './located.js';

/** Turns offsets of a text into places. Lines end at `\n`, so that CRLF counts once. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** @param offset in UTF-16 code units from the start of the text */
  placeOf(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return {order: offset, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1};
  }
}

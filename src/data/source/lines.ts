import {LineIndex} from '../../text/position.js';
import type {Place} from './located.js';

/** Turns offsets of a text into places. */
export class Lines {
  readonly #index: LineIndex;

  constructor(text: string) {
    this.#index = new LineIndex(text);
  }

  /** @param offset in UTF-16 code units from the start of the text */
  placeOf(offset: number): Place {
    return {order: offset, ...this.#index.positionOf(offset)};
  }
}

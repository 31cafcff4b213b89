/** A physical line of a block: half-open offsets into the text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Splits a text at `\n`. The text is expected to be free of `\r\n`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0) {
      lines.push({start, end: text.length});
      return lines;
    }
    lines.push({start, end});
    start = end + 1;
  }
}

/** A text in which every line break is `\n`, and the way back to the text it came from. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the original text of an offset in the normalised one. */
  readonly original: (offset: number) => number;
}

/**
 * Turns CRLF into LF. The shell parser splits `\⏎` under CRLF, and mdast keeps
 * CRLF in the value of a code node.
 */
export function normaliseLineBreaks(text: string): NormalisedText {
  if (!text.includes('\r\n')) {
    return {text, original: (offset) => offset};
  }
  const breaks: number[] = [];
  const normalised = text.replace(/\r\n/g, (_match, at: number) => {
    breaks.push(at - breaks.length);
    return '\n';
  });
  return {
    text: normalised,
    original: (offset) => offset + countBelow(breaks, offset),
  };
}

/**
 * How many of some numbers lie below a limit.
 *
 * @param numbers in ascending order
 */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

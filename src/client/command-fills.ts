/** A text that readers may change. */
export interface TextField {
  /** What readers see it called. */
  readonly label: string;
  readonly default: string;
}

/** What fills a placeholder: something that the reader chooses. */
export interface CommandSubject {
  /** The placeholder's name, without brackets. */
  readonly placeholder: string;
  /** Id of the product that defines the placeholder. */
  readonly product: string;
  /**
   * Id of what the reader runs whose version fills it: a dependency, or the product itself where
   * it is the version before an upgrade; absent: the product's release, or free text, does.
   */
  readonly dependency?: string;
  /** Id of the dependency of which the product's release, with what the reader runs, says what to install. */
  readonly install?: string;
  /** Name of the value of the product's release that fills it. */
  readonly value?: string;
  /** Of a placeholder that readers fill with free text. */
  readonly field?: TextField;
}

/** A placeholder of a command and what stands in its place. */
export interface Fill extends CommandSubject {
  /** The value that can stand there neither plainly nor quoted, so the placeholder stays. */
  readonly refused?: string;
  /** Offset in the filled text, in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** A command with its placeholders filled as far as their values are known. */
export interface FilledCommand {
  readonly text: string;
  /** In the order of the text. A placeholder without a known value is here too, as written. */
  readonly fills: readonly Fill[];
}

/**
 * The fills of each line, by the line's text, with offsets from the line's start.
 *
 * The highlighter tells a token its line but not the line's number. So where two lines of a block
 * read alike once filled, yet differ in what was filled, neither is here.
 */
export function fillsByLine({text, fills}: FilledCommand): ReadonlyMap<string, readonly Fill[]> {
  const byLine = new Map<string, readonly Fill[]>();
  const ambiguous = new Set<string>();
  let offset = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    const inLine = fills
      .filter((fill) => fill.start >= offset && fill.end <= end)
      .map((fill) => ({...fill, start: fill.start - offset, end: fill.end - offset}));
    // The highlighter drops the carriage return.
    const key = line.replace(/\r$/, '');
    const other = byLine.get(key);
    if (other && JSON.stringify(other) !== JSON.stringify(inLine)) {
      ambiguous.add(key);
    }
    byLine.set(key, inLine);
    offset = end + 1;
  }
  for (const key of ambiguous) {
    byLine.delete(key);
  }
  return byLine;
}

/** A part of a token: plain text, or a fill with its whole text. */
export type TokenPart = string | {readonly fill: Fill; readonly text: string};

/**
 * Cuts a token at the fills of its line.
 *
 * The highlighter may cut a version in several tokens (`v1.`, `1.0`): the one where a fill begins
 * gets all of it, the others what is left.
 *
 * @param line - All tokens of the line.
 * @param index - Index of the token in it.
 * @param fills - The line's fills, with offsets from the line's start, in order.
 * @returns The parts in order; together, the parts of all tokens are the line.
 */
export function tokenParts(
  line: readonly {readonly content: string}[],
  index: number,
  fills: readonly Fill[],
): TokenPart[] {
  const text = line.map((token) => token.content).join('');
  const start = line.slice(0, index).reduce((sum, token) => sum + token.content.length, 0);
  const end = start + (line[index]?.content.length ?? 0);
  const parts: TokenPart[] = [];
  let done = start;
  for (const fill of fills) {
    if (fill.end <= start || fill.start >= end) {
      continue;
    }
    if (fill.start >= start) {
      parts.push(text.slice(done, fill.start), {fill, text: text.slice(fill.start, fill.end)});
    }
    done = fill.end;
  }
  parts.push(text.slice(done, Math.max(done, end)));
  return parts.filter((part) => part !== '');
}

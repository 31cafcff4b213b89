import {countBelow} from './source.js';

const OPERATOR = /(?<!<)<<(-?)[ \t]*(["']?)([A-Za-z_]\w*)\2(?![\w<])/;

/**
 * Tells on which line a here-document ends that starts on some lines, `first` to `last`; `last` if none
 * starts there, or its delimiter never comes. White space beside the delimiter is overlooked.
 *
 * @param count - how many lines there are
 * @param textOf - the text of a line, counted from 0
 */
export function hereDocumentEnds(
  count: number,
  textOf: (index: number) => string,
): (first: number, last: number) => number {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (first, last) => {
    for (let i = first; i <= last; i += 1) {
      const delimiter = textOf(i).includes('<<') ? OPERATOR.exec(textOf(i))?.[3] : undefined;
      if (delimiter) {
        const below = (places ??= linesByText(count, textOf)).get(delimiter) ?? [];
        const end = below[countBelow(below, last + 1)];
        if (end !== undefined) {
          return end;
        }
      }
    }
    return last;
  };
}

/** Where each line stands, by its text without the white space around it; in ascending order. */
function linesByText(count: number, textOf: (index: number) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i < count; i += 1) {
    const text = textOf(i).trim();
    const known = places.get(text);
    if (known) {
      known.push(i);
    } else {
      places.set(text, [i]);
    }
  }
  return places;
}

/** Characters below a here-document's start among which it is told where it ends. */
const MOST_DOCUMENT = 20_000;

/**
 * The word that was to end a statement's here-document, if the shell never finds it: the line that holds
 * it has white space too. Only tabs may stand before it, behind `<<-`
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_07_04).
 */
export function missedDelimiter(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): string | null {
  const [, dash, , delimiter] = OPERATOR.exec(text.slice(start, end)) ?? [];
  if (!delimiter || text.length > end + MOST_DOCUMENT) {
    return null;
  }
  const lines = text
    .slice(end)
    .split('\n')
    .map((line) => (dash ? line.replace(/^\t+/, '') : line));
  const isMissed = !lines.includes(delimiter) && lines.some((line) => line.trim() === delimiter);
  return isMissed ? delimiter : null;
}

import type {Preimage, PreimageWord} from './preimages.js';

/** Where the damaged command broke its lines. */
export interface DamagedLines {
  /** Whether a line break stands before each word. */
  readonly beforeWord: readonly boolean[];
  /** Whether one stands before each displaced placeholder. */
  readonly beforePlaceholder: readonly boolean[];
  /** Whether one stands before the follower of each displaced placeholder. */
  readonly beforeFollower: readonly boolean[];
  /** White space at the start of a continued line. */
  readonly indent: string;
}

/**
 * Writes a pre-image with the line breaks of the damaged command: a break
 * stays before the word it stood before, unless words returned to that gap;
 * then it stands before the first flag among them, so that a flag and its
 * value share a line.
 */
export function layOut(preimage: Preimage, lines: DamagedLines): string {
  const {words} = preimage;
  const breaks = new Set<number>();
  let returned: number[] = [];
  words.forEach((word, position) => {
    if (word.wordIndex === null) {
      returned.push(position);
      if (breaksBefore(word, words[position - 1], lines)) {
        breaks.add(position);
      }
      return;
    }
    if (lines.beforeWord[word.wordIndex]) {
      const candidates = [...returned, position];
      const flag = candidates.find((at) => words[at]?.role === 'flag');
      const taken = candidates.some((at) => breaks.has(at));
      if (!taken) {
        breaks.add(flag ?? position);
      }
    }
    returned = [];
  });
  return words
    .map(({text}, position) => (breaks.has(position) ? `\\\n${lines.indent}${text}` : text))
    .join(' ');
}

function breaksBefore(
  word: PreimageWord,
  before: PreimageWord | undefined,
  lines: DamagedLines,
): boolean {
  const index = word.displacedIndex;
  if (index === null) {
    return false;
  }
  const isPlaceholder = word.text.startsWith('<');
  return isPlaceholder
    ? Boolean(lines.beforePlaceholder[index]) && before?.role !== 'flag'
    : Boolean(lines.beforeFollower[index]);
}

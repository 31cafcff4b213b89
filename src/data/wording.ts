import {editDistance} from '../text/edit-distance.js';

const LONGEST_QUOTE = 60;

/** Text from the data inside a message: in backticks, on one line, shortened. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return `\`${shown}\``;
}

/** `a`, `b` and `c`, at most eight of them. */
export function enumerate(words: readonly string[]): string {
  const shown = words.slice(0, 8).map(quote);
  const more = words.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** "did you mean …?" when one of the words is close, else what to do instead. */
export function suggest(word: string, words: readonly string[], otherwise: string): string {
  return ask(closest(word, words), otherwise);
}

/** "did you mean …?" where something is meant, else what to do instead. */
export function ask(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `did you mean ${quote(meant)}?`;
}

/** Beyond these a suggestion helps nobody, and its cost grows with their product. */
const LONGEST_WORD = 64;
const MOST_WORDS = 1000;

/**
 * The word nearest to a misspelt one: at most a third of its letters away, never
 * more than three, regardless of case and of what stands between words. The first
 * of several equally near.
 */
export function closest(word: string, words: readonly string[]): string | null {
  if (word.length > LONGEST_WORD || words.length > MOST_WORDS) {
    return null;
  }
  const wanted = fold(word);
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of words) {
    if (candidate.length <= LONGEST_WORD) {
      const edits = editDistance(wanted, fold(candidate));
      if (edits < least) {
        least = edits;
        best = candidate;
      }
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

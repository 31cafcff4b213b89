import {editDistance} from '../text/edit-distance.js';
import type {CommandGrammar} from './commands/grammar.js';

/**
 * Whether two words are exactly one edit apart: what `editDistance` would
 * answer, in one go from either end, as a command has some sixty flags.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) {
    return false;
  }
  let start = 0;
  while (start < short.length && short[start] === long[start]) {
    start += 1;
  }
  let [shortEnd, longEnd] = [short.length, long.length];
  while (shortEnd > start && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd -= 1;
    longEnd -= 1;
  }
  const [inShort, inLong] = [short.slice(start, shortEnd), long.slice(start, longEnd)];
  return inLong.length === 2
    ? inShort === `${inLong[1]}${inLong[0]}`
    : inLong.length === 1 && inShort.length <= 1;
}

/**
 * Those of some names that are one edit from a word, and if there are any, those whose letters it
 * keeps but for a few: `unstall` is one edit from `install`, and was meant for `uninstall`. A word
 * of one letter is too short to tell.
 */
export function near(word: string, names: Iterable<string>): string[] {
  const all = word.length < 2 ? [] : [...names].filter((name) => name.length > 2);
  const edits = all.filter((name) => isOneEditApart(word, name));
  return edits.length > 0 ? all.filter((n) => edits.includes(n) || isAbridged(word, n)) : [];
}

/** Letters that may be missing from a word of which the first is there. */
const MOST_MISSING = 3;

/** Whether a word is what is left of a name when a few letters behind the first are left out. */
function isAbridged(word: string, name: string): boolean {
  return name.length - word.length <= MOST_MISSING && isSpelledWithin(word, name);
}

/** Whether a name has the letters of a word in their order, the first of them first. */
function isSpelledWithin(word: string, name: string): boolean {
  if (word[0] !== name[0]) {
    return false;
  }
  let found = 0;
  for (const letter of name) {
    found += letter === word[found] ? 1 : 0;
  }
  return found === word.length;
}

/** Whether a word is a name of two parts, of which the second lacks letters behind its first. */
function isAbridgedInPart(word: string, name: string): boolean {
  const [[first, second, third], [whole, other, more]] = [word.split('-'), name.split('-')];
  return Boolean(
    first &&
    first === whole &&
    second &&
    other &&
    !third &&
    !more &&
    isSpelledWithin(second, other),
  );
}

/** The only one of some names that is near a word, or null. */
export function closest(word: string, names: Iterable<string>): string | null {
  const [only, ...others] = near(word, names);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The long flag of a command that a misspelt name must have meant, or null. */
export function closestFlag(name: string, grammar: CommandGrammar): string | null {
  return closest(name, grammar.flags.keys());
}

/**
 * The long flags of a command that a word resembles: two edits away, as many as
 * Helm's own suggestions allow (cobra's SuggestionsMinimumDistance), and fewer
 * than half of its letters; or several at one edit; or abridged, `create-ns`.
 */
export function similarFlags(name: string, grammar: CommandGrammar): string[] {
  return [...grammar.flags.keys()].filter((flag) => {
    if (isAbridgedInPart(name, flag)) {
      return true;
    }
    if (Math.abs(name.length - flag.length) > 2) {
      return false;
    }
    const edits = editDistance(name, flag);
    return edits <= 2 && edits * 2 < Math.max(name.length, flag.length);
  });
}

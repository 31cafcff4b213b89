import type {CommandGrammar} from './commands/grammar.js';

/**
 * Whether two words differ by one edit: a letter more, less, other, or two
 * neighbours swapped (the optimal string alignment distance is 1).
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right === `${left[1]}${left[0]}`)
  );
}

/** Those of some names that are one edit from a word. Words of one or two letters are too short to tell. */
export function near(word: string, names: Iterable<string>): string[] {
  return word.length < 3 ? [] : [...names].filter((name) => isOneEditApart(word, name));
}

/** The only one of some names that is one edit from a word, or null. */
export function closest(word: string, names: Iterable<string>): string | null {
  const [only, ...others] = near(word, names);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The long flag of a command that a misspelt name must have meant, or null. */
export function closestFlag(name: string, grammar: CommandGrammar): string | null {
  return closest(name, grammar.flags.keys());
}

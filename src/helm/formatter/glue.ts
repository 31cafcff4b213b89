import {goesOn, type ValueKind} from '../commands/kinds.js';

/** An oddity that rules a pre-image out. */
export const IMPOSSIBLE = 9;

/** A word that may stand inside a placeholder of several words; `shop/web`, `web-` and `./x` are words of the command. */
export function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}(][\p{L}\p{N}._)'-]*$/u.test(word) && !goesOn(word);
}

/** What counts time, memory or CPU: `<minutes>m`, `<size>Gi`. */
const UNIT = /^(?:[nuµm]s|[smh]|[KMGTP]i?|k|%)$/;
/** Kinds of value that may be a number with its unit. */
const MEASURES: ReadonlySet<ValueKind> = new Set(['duration', 'key-value']);

/** Whether the name of a placeholder goes on: nobody wrote `<my>` or `<path to>`. */
export function isUnfinished(name: string): boolean {
  return /(?:^|\s)(?:an?|the|my|your|our|its)$|\s(?:as|at|by|for|from|in|into|of|on|or|and|to|with)$/i.test(
    name,
  );
}

/** How odd it is that a placeholder directly follows this text within one word. */
export function gluedToOddity(text: string): number {
  if (/["')]$/.test(text)) {
    return IMPOSSIBLE;
  }
  // An address of the web may end in `/`, and be whole.
  if (/https?:\/\/[^\s<>]+\/$/.test(text)) {
    return 1;
  }
  // `=<X>`, `/<X>`, `v<X>` are common, `name<X>`, `}<X>` and, of the folder, `.<X>` are not.
  return goesOn(text) || /(?:^|[^\p{L}\p{N}])v$/u.test(text) ? 0 : 3;
}

/**
 * How odd it is that this text directly follows a placeholder within one word.
 *
 * @param kind - of the flag whose value the word is or holds; null for other words
 */
export function gluedOddity(follower: string, kind: ValueKind | null): number {
  if (kind !== null && MEASURES.has(kind) && UNIT.test(follower)) {
    return 0;
  }
  // `-n` was a flag: `<VERSION>-n` is not what anybody wrote.
  if (/^-(?:-|[a-z](?:=|$))/i.test(follower)) {
    return IMPOSSIBLE;
  }
  // `./x` is a path of its own; `/x`, `:x`, `.x`, `,x` go on.
  return /^[/:.,=@}\])_+"'-]/.test(follower) && !/^\.{1,2}\//.test(follower) ? 0 : 3;
}

/** How odd it is that this text is a word of its own. */
export function separateOddity(follower: string): number {
  if (/^[:,=@}\])]|^(?!--$)[/_+-]+$/.test(follower)) {
    return IMPOSSIBLE;
  }
  return /^\.[a-z]/i.test(follower) || UNIT.test(follower) ? 1 : 0;
}

import type {CommandGrammar, Flag} from './commands/grammar.js';
import {isImpossible, looksLikeFlag, suits} from './commands/kinds.js';
import {DOUBLED_BACKSLASH} from './continuation.js';
import type {Draft} from './draft.js';
import {invocationAt} from './scope.js';

/** The last three characters before an offset. */
export function upTo({source}: Draft, end: number): string {
  return source.slice(Math.max(0, end - 3), end);
}

/** Whether a line that ends at an offset ends in `\\`, as in a string of a program; no command wants a backslash for an argument. */
export function isDoubled(draft: Draft, end: number): boolean {
  return DOUBLED_BACKSLASH.test(upTo(draft, end));
}

/** A pipe that is no `||`, or a semicolon that is no `;;`. */
export const SEPARATOR = /(?:^|[^|])\|$|(?:^|[^;]);$/;
/** Full-width, and what some Asian fonts and code pages show in its place (https://en.wikipedia.org/wiki/Backslash#Confusion). */
const FOREIGN_BACKSLASH = /\s[＼￥¥₩]$/;
/** A word without a letter or a digit that is neither a path nor a placeholder: what was to be a backslash, or a remark. */
const MARK = /\s(?!\.{1,2}$)[^\p{L}\p{N}\s"'<>{}[\]()$\\]+$/u;

/** The last word of a line, and the flag that it names or is the value of. */
interface LastWord {
  readonly text: string;
  readonly flag: Flag | null;
  /** Of the flag; `null`: the word is its name. */
  readonly value: string | null;
}

/** Read from the line itself: the shell takes a line below a broken one for another command. */
function lastWord({source}: Draft, end: number, grammar: CommandGrammar): LastWord {
  const line = source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
  const [text = '', before = ''] = line.trim().split(/\s+/).reverse();
  const named = (word: string) => {
    const [, dashes, name = ''] = /^(--?)([\w-]+)/.exec(word) ?? [];
    const flag =
      dashes === '-' ? grammar.shorthands.get(name.at(-1) ?? '') : grammar.flags.get(name);
    return (dashes && flag) || null;
  };
  const own = named(text);
  if (own || before.includes('=')) {
    return {text, flag: own, value: own && text.includes('=') ? text.replace(/^[^=]*=/, '') : null};
  }
  const flag = named(before);
  const isValue = flag ? flag.arity === 'required' : looksLikeFlag(before);
  return isValue ? {text, flag, value: text} : {text, flag: null, value: null};
}

/**
 * How many characters before the end of a line, an offset, stand for its backslash: 1 for a slash,
 * a pipe, a semicolon or a foreign backslash, 0 for none, `null` if nobody can tell.
 */
export function replacedAt(draft: Draft, end: number): 0 | 1 | null {
  const last = upTo(draft, end);
  if (SEPARATOR.test(last) || FOREIGN_BACKSLASH.test(last)) {
    return 1;
  }
  if (MARK.test(last) && !/\s\/$/.test(last)) {
    return null;
  }
  const invocation = invocationAt(draft, end);
  // A caret is the backslash of cmd, and two backslashes glued to a word stay part of it.
  if (/[\\^]$/.test(upTo(draft, end))) {
    return null;
  }
  if (!invocation?.grammar) {
    return draft.source[end - 1] === '/' ? null : 0;
  }
  const {text, flag, value} = lastWord(draft, end, invocation.grammar);
  if (!text.endsWith('/')) {
    return value === null || !flag || !isImpossible(value, flag.kind) ? 0 : null;
  }
  // No command of Helm takes the root of the file system.
  if (text === '/') {
    return invocation.tool === 'helm' && value === null ? 1 : null;
  }
  if (flag && (value === null || isImpossible(value, flag.kind))) {
    return value === null || suits(value.slice(0, -1), flag.kind) ? 1 : null;
  }
  return /^(?:\.{0,2}|~|[\w.+-]+:\/)\/|=\/$/.test(value ?? text) ? 0 : null;
}

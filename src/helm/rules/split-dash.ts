import type {Word} from '../../shell/parse.js';
import type {Invocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** A flag with spaces between and after its hyphens, or with one dash that became of two. */
const SPLIT = /^(--|-[ \t]+-|[-‐-―−])[ \t]*(\p{L}[\w-]*)(?![^=\s])/u;
/** A flag that lost a hyphen of its name to a space, and one that lost two. */
const SPLIT_NAMES = [1, 2].map(
  (spaces) => new RegExp(`^--[a-z][a-z-]*(?:[ \\t]+[a-z]+){${spaces}}(?![^=\\s])`),
);
const LONE_DASH = /^[-‐-―−]$/;
/** Ends where a line of the command begins. */
const LINE_START = /\\[ \t]*\n[ \t]*$/;

/**
 * A list formatter took the hyphens of a flag for list markers: `- -namespace`, `-- namespace`. Or
 * a word processor made one dash of them, and a formatter a list marker of that: `- namespace`. Or
 * a hyphen of its name is a space: `--create namespace`.
 */
export const splitDash: Rule = {
  code: 'split-dash',
  severity: 'warning',
  describe: 'A space stands between or after the hyphens of a flag, or in its name',

  detect(draft) {
    const faults: Fault[] = [];
    for (const {word, invocation} of toolWords(draft)) {
      const text =
        word.start < (faults.at(-1)?.end ?? 0) ? null : splitFlagAt(draft, word, invocation);
      if (text !== null) {
        faults.push({
          start: word.start,
          end: word.start + text.length,
          message: `\`${text}\` is no flag: a space splits it`,
          tip: `Write \`${joined(text)}\``,
        });
      }
    }
    return faults;
  },

  repair: (draft, {start, end}) => [{start, end, text: joined(draft.source.slice(start, end))}],
};

function splitFlagAt(draft: Draft, word: Word, invocation: Invocation): string | null {
  const flags = invocation.grammar?.flags;
  if (!flags) {
    return null;
  }
  if (word.text === '--' || LONE_DASH.test(word.text)) {
    const [text = '', dashes = '', name = ''] = SPLIT.exec(draft.source.slice(word.start)) ?? [];
    const isFlag = flags.has(name);
    return isFlag && !(LONE_DASH.test(dashes) && mayBeginRemark(draft, invocation, word))
      ? text
      : null;
  }
  if (word.text.startsWith('--') && !flags.has(word.text.slice(2))) {
    const source = draft.source.slice(word.start);
    const texts = SPLIT_NAMES.map((pattern) => pattern.exec(source)?.[0] ?? '');
    return texts.find((text) => flags.has(joined(text).slice(2))) ?? null;
  }
  return null;
}

/** The flag as it was before it was split. */
function joined(text: string): string {
  return `--${text.replace(/^[-‐-―−\s]+/, '').replace(/[ \t]+/g, '-')}`;
}

/**
 * Whether what follows a dash may be a remark on the command: `helm repo update - wait`. It is
 * none at the start of a line, before an argument that the command needs, and among others.
 */
function mayBeginRemark(draft: Draft, {positionals, grammar}: Invocation, dash: Word): boolean {
  const index = positionals.indexOf(dash);
  return (
    index < 0 ||
    (index >= (grammar?.min ?? 0) &&
      positionals.filter(({text}) => LONE_DASH.test(text)).length < 2 &&
      !LINE_START.test(draft.source.slice(0, dash.start)))
  );
}

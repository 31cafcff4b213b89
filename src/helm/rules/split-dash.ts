import type {Word} from '../../shell/parse.js';
import type {Invocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** A flag with spaces between and after its hyphens, or with one dash that became of two. */
const SPLIT = /^(--|-[ \t]+-|[-‐-―−])[ \t]*(\p{L}[\w-]*)(?![^=\s])/u;
const LONE_DASH = /^[-‐-―−]$/;
/** Ends where a line of the command begins. */
const LINE_START = /\\[ \t]*\n[ \t]*$/;

/**
 * A list formatter took the hyphens of a flag for list markers: `- -namespace`, `-- namespace`. Or
 * a word processor made one dash of them, and a formatter a list marker of that: `- namespace`.
 */
export const splitDash: Rule = {
  code: 'split-dash',
  severity: 'warning',
  describe: 'A space stands between the hyphens of a flag, or after them',

  detect(draft) {
    const faults: Fault[] = [];
    for (const {word, invocation} of toolWords(draft)) {
      const isRead = word.start < (faults.at(-1)?.end ?? 0);
      const [text = '', dashes = '', name = ''] =
        /^(?:--|[-‐-―−])$/.test(word.text) && !isRead
          ? (SPLIT.exec(draft.source.slice(word.start)) ?? [])
          : [];
      const isFlag = name !== '' && invocation.grammar?.flags.has(name);
      if (isFlag && (!LONE_DASH.test(dashes) || !mayBeginRemark(draft, invocation, word))) {
        faults.push({
          start: word.start,
          end: word.start + text.length - name.length,
          message: `\`${text}\` is no flag: a space splits its hyphens`,
          tip: `Write \`--${name}\``,
        });
      }
    }
    return faults;
  },

  repair: (_draft, {start, end}) => [{start, end, text: '--'}],
};

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

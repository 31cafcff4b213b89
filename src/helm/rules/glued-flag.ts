import type {Fault, Rule} from '../rule.js';
import {hasCommand, toolWords} from '../scope.js';

const GLUED_LINE = /[^\s\\](\\\n)(?=-{1,2}\p{L})/gu;
const GLUED_WORD = /^([^-=][^=]*?)(--[a-z][a-z-]+)$/;

/** No space between a word and the flag after it: `oci://x\⏎--wait` is one word. */
export const gluedFlag: Rule = {
  code: 'glued-flag',
  severity: 'warning',
  describe: 'No space stands between a word and the flag that follows',

  detect(draft) {
    if (!hasCommand(draft)) {
      return [];
    }
    const fault = (start: number, end: number): Fault => ({
      start,
      end,
      message: 'The flag is part of the word before it, for no space stands between them',
      tip: 'Put a space before the flag, or before the backslash',
    });
    const lines = [...draft.source.matchAll(GLUED_LINE)].map((match) =>
      fault(match.index + 1, match.index + 1),
    );
    const words = toolWords(draft).flatMap(({word, invocation}) => {
      const match = word.text === word.value ? GLUED_WORD.exec(word.text) : null;
      const known = match && invocation.grammar?.flags.has((match[2] as string).slice(2));
      const at = word.start + (match?.[1]?.length ?? 0);
      return known && !draft.text.slice(word.start, word.end).includes('\n') ? [fault(at, at)] : [];
    });
    return [...lines, ...words];
  },

  repair: (_draft, {start, end}) => [{start, end, text: ' '}],
};

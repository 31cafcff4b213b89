import type {Invocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand, toolWords} from '../scope.js';

const GLUED_LINE = /[^\s\\](\\\n)(?=-{1,2}\p{L})/gu;
/** `a=b--wait`, `--debug--wait`, `upgrade--install`: right or not, only the grammar tells. */
const SEAM = /(?<=[A-Za-z\d])--(?=[a-z]{2})/;
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
    const lines = [...draft.source.matchAll(GLUED_LINE)].map(({index}) => index + 1);
    const words = toolWords(draft).flatMap(({word, invocation}) => {
      const match = word.text === word.value ? GLUED_WORD.exec(word.text) : null;
      const known = match && invocation.grammar?.flags.has((match[2] as string).slice(2));
      const at = word.start + (match?.[1]?.length ?? 0);
      return known && !draft.text.slice(word.start, word.end).includes('\n') ? [at] : [];
    });
    const seams = draft.invocations.flatMap((invocation, i) => seamsIn(draft, invocation, i));
    return [...new Set([...lines, ...words, ...seams])].map((at): Fault => ({
      start: at,
      end: at,
      message: 'The flag is part of the word before it, for no space stands between them',
      tip: 'Put a space before the flag, or before the backslash',
    }));
  },

  repair: (_draft, {start, end}) => [{start, end, text: ' '}],
};

/** Offsets in a refused command at which a space before a flag makes it sound. */
function seamsIn(draft: Draft, {command, objections}: Invocation, index: number): number[] {
  const glued = command.words.filter(({text, value}) => text === value && SEAM.test(text));
  if (objections.length === 0 || glued.length === 0) {
    return [];
  }
  const seams = glued.map(({text, start}) => start + text.search(SEAM));
  return seams.filter((at) => {
    const apart = draft.apply([{start: at, end: at, text: ' '}]);
    return apart.invocations[index]?.objections.length === 0;
  });
}

import {Quoting} from '../../shell/quoting.js';
import type {Draft} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const ESCAPED = /\\<(\p{L}[^<>\n\\|;&]*)\\?>/gu;

/** Escapes that Markdown needs in prose were kept in code: `\<release\>`. */
export const markdownEscape: Rule = {
  code: 'markdown-escape',
  severity: 'warning',
  describe: 'A placeholder in code carries the escapes that Markdown needs in prose',

  detect(draft) {
    if (!draft.text.includes('\\<') || !hasCommand(draft)) {
      return [];
    }
    const found = [...draft.text.matchAll(ESCAPED)];
    const open = found.some(({index}) => draft.quoting[index] === Quoting.Escaped);
    // Within single quotes, `\\<` may be a regular expression's.
    return found
      .filter(({index}) => open && !isSingleQuoted(draft, index))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        message: `\`${match[0]}\` shows its backslashes to the reader`,
        tip: 'Escapes are for prose: code shows them',
      }));
  },

  repair(draft, {start, end}) {
    const name = /^\\<(.*?)\\?>$/s.exec(draft.text.slice(start, end))?.[1] ?? '';
    return [{start, end, text: `<${name}>`}];
  },
};

function isSingleQuoted({source, quoting}: Draft, offset: number): boolean {
  let start = offset;
  while (start > 0 && quoting[start - 1] === Quoting.Quoted) {
    start -= 1;
  }
  return quoting[offset] === Quoting.Quoted && source[start] === "'";
}

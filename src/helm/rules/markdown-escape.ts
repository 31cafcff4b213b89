import {isSingleQuoted, Quoting} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const PLACEHOLDER = /\\<\p{L}(?:[^<>\n\\|;&]|\\_)*\\?>/gu;
/** A variable whose name or braces are escaped: the shell expands another one, or none. */
const VARIABLE = /\$(?:\{?[A-Za-z]\w*(?:\\_\w+)+\}?|\\\{[\w.]+\\\})/g;

/** Escapes that Markdown needs in prose were kept in code: `\<release\>`, `$CHART\_VERSION`, `$\{VERSION\}`. */
export const markdownEscape: Rule = {
  code: 'markdown-escape',
  severity: 'warning',
  describe: 'A placeholder or a variable in code carries the escapes that Markdown needs in prose',

  detect(draft) {
    if (!/\\[<_{]/.test(draft.text) || !hasCommand(draft)) {
      return [];
    }
    const placeholders = [...draft.text.matchAll(PLACEHOLDER)];
    const open = placeholders.some(({index}) => draft.quoting[index] === Quoting.Escaped);
    // Within single quotes, `\\<` may be a regular expression's.
    return [...(open ? placeholders : []), ...draft.text.matchAll(VARIABLE)]
      .filter(({index}) => !isSingleQuoted(draft.source, draft.quoting, index))
      .map(({index: start, 0: text}) => {
        const end = start + text.length;
        return {
          start,
          end,
          message: `\`${text}\` shows its backslashes to the reader`,
          tip: 'Escapes are for prose: code shows them',
          edits: [{start, end, text: text.replace(/\\([<>{}_])/g, '$1')}],
        };
      });
  },
};

import {maskPlaceholders} from '../../shell/notation.js';
import {Quoting, quotingOf} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** `--set a={b,c}` is expanded by the shell, and `--set a\.b=c` loses its backslash. */
export const unquotedSetValue: Rule = {
  code: 'unquoted-set-value',
  severity: 'warning',
  describe: 'Braces or backslashes in the value of `--set` are not quoted',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation}) => {
      const set = invocation.flags.some(
        ({flag, valueWord, word: flagWord}) =>
          /^set/.test(flag.name) &&
          (valueWord === word || (flagWord === word && valueWord === null)),
      );
      if (!set) {
        return [];
      }
      const what = unquoted(maskPlaceholders(word.text));
      return what
        ? [
            {
              start: word.start,
              end: word.end,
              message: what,
              tip: 'Put the value in single quotes',
              harmless: true,
            },
          ]
        : [];
    });
  },

  repair: () => null,
};

function unquoted(text: string): string | null {
  const states = quotingOf(text);
  for (let i = 0; i + 1 < text.length; i += 1) {
    // (`{a\,b}` is right: the shell then leaves the braces, and takes the backslash.)
    if (text[i] === '\\' && states[i] === Quoting.Escaped && text[i + 1] === '.') {
      return 'The shell removes the backslash of `\\.` before Helm sees it';
    }
  }
  const plain = [...text]
    .map((c, i) => (states[i] === Quoting.None ? c : c === ',' ? '_' : '"'))
    .join('');
  return /(?<!\$)\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(plain)
    ? 'The shell expands the braces into several words before Helm sees them'
    : null;
}

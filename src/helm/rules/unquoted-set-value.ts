import {maskPlaceholders} from '../../shell/notation.js';
import {Quoting, quotingOf} from '../../shell/quoting.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** `--set a={b,c}` is expanded by the shell, and `--set a\.b=c` loses its backslash. */
export const unquotedSetValue: Rule = {
  code: 'unquoted-set-value',
  severity: 'warning',
  describe: 'Braces or backslashes in the value of `--set` are not quoted',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation}) => {
      if (!/[{\\]/.test(word.text)) {
        return [];
      }
      const set = invocation.flags.some(
        ({flag, valueWord, word: flagWord}) =>
          /^set/.test(flag.name) &&
          (valueWord === word || (flagWord === word && valueWord === null)),
      );
      if (!set) {
        return [];
      }
      const what = unquoted(maskPlaceholders(word.text));
      const {start, end} = word;
      return what ? [{start, end, tip: 'Put the value in single quotes', ...what}] : [];
    });
  },

  repair: () => null,
};

function unquoted(text: string): Pick<Fault, 'message' | 'harmless'> | null {
  const states = quotingOf(text);
  const plain = [...text]
    .map((c, i) => (states[i] === Quoting.None ? c : c === ',' ? '_' : '"'))
    .join('');
  if (/(?<!\$)\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(plain)) {
    return {message: 'The shell expands the braces into several words before Helm sees them'};
  }
  // (`{a\,b}` is right: the shell then leaves the braces, and takes the backslash.)
  const escapesDot = [...text].some(
    (c, i) =>
      c === '\\' &&
      text[i + 1] === '.' &&
      states[i] === Quoting.Escaped &&
      states[i + 1] === Quoting.Escaped,
  );
  // The word remains one word, whatever else is wrong with its command.
  return escapesDot
    ? {message: 'The shell removes the backslash of `\\.` before Helm sees it', harmless: true}
    : null;
}

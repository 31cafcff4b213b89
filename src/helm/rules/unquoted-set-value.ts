import type {Word} from '../../shell/parse.js';
import {maskPlaceholders} from '../../shell/notation.js';
import {Quoting, quotingOf} from '../../shell/quoting.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** Right behind a word: an operator, and what can only be the rest of the word, as in `?a=1&b=2`. */
const CUT_BY = /^(?:[&;](?=[A-Za-z_][\w.]*=)|&(?=[\w.-]+=))/;

/**
 * `--set a={b,c}` is expanded by the shell, `--set a\.b=c` loses its backslash, `--set-json a={"b":1}` its
 * quotes, and `--set url=x?a=1&b=2` ends at the operator.
 */
export const unquotedSetValue: Rule = {
  code: 'unquoted-set-value',
  severity: 'warning',
  describe: 'Braces, backslashes, quotes or operators in the value of `--set` are not quoted',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation}) => {
      const {start, end, text} = word;
      const [operator] = CUT_BY.exec(draft.source.slice(end)) ?? [];
      if (!operator && !/[{[\\]/.test(text)) {
        return [];
      }
      const set = invocation.flags.find(
        ({flag, valueWord, word: flagWord}) =>
          /^set/.test(flag.name) &&
          (valueWord === word || (flagWord === word && valueWord === null)),
      );
      if (!set) {
        return [];
      }
      const what = operator
        ? {message: `The shell ends the command at the \`${operator}\``}
        : set.flag.name === 'set-json' && losesQuotes(word)
          ? {message: 'The shell removes the quotes of the JSON before Helm sees it'}
          : unquoted(maskPlaceholders(text));
      return what ? [{start, end, tip: 'Put the value in single quotes', ...what}] : [];
    });
  },
};

/** Whether JSON that holds strings has no quote left for Helm; within other quotes it keeps them. */
function losesQuotes({text, value}: Word): boolean {
  const isBare = /^[^"']*=[[{][^'\\]*"/.test(text);
  // In quotes of the same kind: what is left of `"a={"b":1}"` is no JSON.
  const isCut =
    /=[[{].*"/s.test(text) &&
    /[[{,][ \t]*(?!(?:true|false|null)\b)[a-z_][\w-]*[ \t]*[:,\]}]/i.test(value);
  return (isBare || isCut) && !value.includes('"');
}

function unquoted(text: string): Pick<Fault, 'message' | 'harmless'> | null {
  const states = quotingOf(text);
  const plain = text
    .split('')
    .map((c, i) => (states[i] === Quoting.None ? c : c === ',' ? '_' : '"'))
    .join('');
  if (/(?<!\$)\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(plain)) {
    return {message: 'The shell expands the braces into several words before Helm sees them'};
  }
  // (`{a\,b}` is right: the shell then leaves the braces, and takes the backslash.)
  const escapesDot = [...text.matchAll(/\\(?=\.)/g)].some(
    ({index}) => states[index] === Quoting.Escaped && states[index + 1] === Quoting.Escaped,
  );
  // The word remains one word, whatever else is wrong with its command.
  return escapesDot
    ? {message: 'The shell removes the backslash of `\\.` before Helm sees it', harmless: true}
    : null;
}

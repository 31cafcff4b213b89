import type {Word} from '../../shell/parse.js';
import type {Rule} from '../rule.js';
import {unquotedSetValue} from './unquoted-set-value.js';

/** What stands for something else, whose JSON nobody sees. */
const STANDS_FOR_MORE = /[$`<…%]|\{\{|\.{3}|(?<![\w"'-])[A-Z][A-Z_-]+(?![\w"'])/;

/**
 * The value of `--set-json` is JSON: `a={"b":1}`, several parted by commas, or an object of all values.
 *
 * @see https://github.com/helm/helm/blob/main/pkg/strvals/parser.go
 */
export const invalidJson: Rule = {
  code: 'invalid-json',
  severity: 'warning',
  describe: 'The value of `--set-json` is no JSON',

  detect(draft) {
    if (!draft.source.includes('--set-json')) {
      return [];
    }
    // Without the quotes that the shell removes it may be.
    const lost = new Set(unquotedSetValue.detect(draft).map(({start}) => start));
    return draft.invocations.flatMap(({flags, tool, notation}) =>
      flags
        .filter(({flag}) => tool === 'helm' && !notation && flag.name === 'set-json')
        .map(({word, valueWord}): Word => valueWord ?? afterFlag(word))
        .filter(({start, value}) => !lost.has(start) && isInvalid(value))
        .map(({start, end}) => ({
          start,
          end,
          message: 'The value is no JSON: Helm stops here',
          tip: 'Write names and texts in double quotes, and no comma behind the last of a list',
        })),
    );
  },
};

function afterFlag(word: Word): Word {
  return {...word, value: word.value.slice(word.value.indexOf('=') + 1)};
}

function isInvalid(value: string): boolean {
  if (STANDS_FOR_MORE.test(value)) {
    return false;
  }
  if (value.trimStart().startsWith('{')) {
    return !isJson(value);
  }
  const at = value.indexOf('=');
  const json = value.slice(at + 1).trim();
  // Nothing is null to Helm, and what has no `=` is for another rule.
  return at > 0 && json !== '' && json[0] !== ',' && !startsWithJson(json);
}

/** Whether a text is JSON up to its end or to a comma: behind that stands another key. */
function startsWithJson(text: string): boolean {
  for (let end = text.length; end > 0; end = text.lastIndexOf(',', end - 1)) {
    if (isJson(text.slice(0, end))) {
      return true;
    }
  }
  return false;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import type {Word} from '../../shell/parse.js';
import type {Fault, Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** A word, with a comma before it or not, that sets a value: `image.tag=1.2`. */
const SETS = /^,?["']?[A-Za-z_][\w.\\[\]-]*=/;

/** `--set a=b, c=d`: the shell parts the list, and Helm takes what follows for an argument. */
export const spaceAroundComma: Rule = {
  code: 'space-around-comma',
  severity: 'warning',
  describe: 'A space stands beside a comma in the list of a `--set` flag',

  detect(draft) {
    if (!/,[ \t]|[ \t],/.test(draft.source)) {
      return [];
    }
    const words = toolWords(draft);
    const faults: Fault[] = [];
    let list: Word | null = null;
    words.forEach(({word, command, invocation}, i) => {
      const next = words[i + 1];
      const isValue = invocation.flags.some(
        ({flag, word: name, valueWord}) =>
          flag.kind === 'key-value' && flag.name !== 'set-literal' && (valueWord ?? name) === word,
      );
      if (!isValue && list !== word) {
        return;
      }
      list = null;
      const [after, beyond] = [next?.word, words[i + 2]?.word];
      if (!after || next?.command !== command) {
        return;
      }
      const sets = after.text === ',' ? beyond : after;
      const isComma = word.text.endsWith(',') || after.text.startsWith(',');
      const gap = {start: word.end, end: after.start};
      if (isComma && sets && SETS.test(sets.text) && isBlank(draft.source, gap)) {
        list = after;
        faults.push({
          ...gap,
          message: 'The space beside the comma ends the list of values',
          tip: 'Remove the space',
        });
      }
    });
    return faults;
  },

  repair: (_draft, {start, end}) => [{start, end, text: ''}],
};

function isBlank(
  source: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  return /^[ \t]+$/.test(source.slice(start, end));
}

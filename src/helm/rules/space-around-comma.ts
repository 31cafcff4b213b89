import type {Fault, Rule} from '../rule.js';
import {settingWords, toolWords} from '../scope.js';

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
    const lists = new Set(draft.invocations.flatMap(settingWords));
    const faults: Fault[] = [];
    words.forEach(({word, command}, i) => {
      const [next, beyond] = words
        .slice(i + 1, i + 3)
        .filter((other) => other.command === command)
        .map((other) => other.word);
      if (!next || !lists.has(word)) {
        return;
      }
      const sets = next.text === ',' ? beyond : next;
      const hasComma = word.text.endsWith(',') || next.text.startsWith(',');
      const isApart = /^[ \t]+$/.test(draft.source.slice(word.end, next.start));
      if (hasComma && isApart && sets && SETS.test(sets.text)) {
        lists.add(next);
        const [start, end] = [word.end, next.start];
        faults.push({
          start,
          end,
          message: 'The space beside the comma ends the list of values',
          tip: 'Remove the space',
          edits: [{start, end, text: ''}],
        });
      }
    });
    return faults;
  },
};

import type {Fault, Rule} from '../rule.js';

/** A word was written twice: `helm helm install`, `--version --version 1.2.3`. */
export const duplicatedWord: Rule = {
  code: 'duplicated-word',
  severity: 'warning',
  describe: 'A command or flag is written twice in a row',

  detect(draft) {
    return draft.invocations.flatMap(({objections, command}) =>
      objections.flatMap((objection): Fault[] => {
        const {word} = objection;
        const before = command.words[command.words.indexOf(word) - 1];
        if (objection.kind === 'unknown-command' && before?.text === word.text) {
          return [fault(before.end, word.end, word.text)];
        }
        if (objection.kind === 'flag-as-value' && objection.value.text === word.text) {
          return [fault(word.end, objection.value.end, word.text)];
        }
        return [];
      }),
    );
  },

  repair: (_draft, {start, end}) => [{start, end, text: ''}],
};

function fault(start: number, end: number, text: string): Fault {
  return {
    start,
    end,
    message: `\`${text}\` is written twice`,
    tip: 'Remove one of them',
  };
}

import type {Fault, Rule} from '../rule.js';

/** A word was written twice: `helm helm install`, `--version --version 1.2.3`. */
export const duplicatedWord: Rule = {
  code: 'duplicated-word',
  severity: 'warning',
  describe: 'A command or flag is written twice in a row',

  detect(draft) {
    return draft.invocations.flatMap(({objections, command, argumentsIndex, flags}) => {
      const {words} = command;
      const twice = objections.flatMap((objection): Fault[] => {
        const {word} = objection;
        const before = words[words.indexOf(word) - 1];
        if (objection.kind === 'unknown-command' && before?.text === word.text) {
          return [fault(before.end, word.end, word.text)];
        }
        if (objection.kind === 'flag-as-value' && objection.value.text === word.text) {
          return [fault(word.end, objection.value.end, word.text)];
        }
        // `helm install install web ./web`: the second one is the argument too many.
        const [name, first] = words.slice(argumentsIndex - 1);
        if (objection.kind === 'too-many' && name && first?.text === name.text) {
          return [fault(name.end, first.end, name.text)];
        }
        return [];
      });
      const switches = flags.flatMap(({flag, word, value}): Fault[] => {
        const next = words[words.indexOf(word) + 1];
        return flag.arity !== 'required' && value === null && next?.text === word.text
          ? [fault(word.end, next.end, word.text)]
          : [];
      });
      return [...twice, ...switches];
    });
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

import type {Word} from '../../shell/parse.js';
import type {Invocation} from '../commands/invocation.js';
import {isCommonResource} from '../commands/kinds.js';
import {isDisplaced} from '../formatter/displaced.js';
import type {Fault, Rule} from '../rule.js';

/** Words were written twice: `helm helm install`, `helm install helm install web ./web`, `--version --version 1.2.3`. */
export const duplicatedWord: Rule = {
  code: 'duplicated-word',
  severity: 'warning',
  describe: 'A command or flag is written twice in a row',

  detect(draft) {
    return draft.invocations.flatMap((invocation) => {
      const {objections, command, argumentsIndex, flags} = invocation;
      const {words} = command;
      const again = commandAgain(invocation) ?? verbAgain(invocation);
      if (again) {
        return [again];
      }
      // `--version --version 1.2.3 < V > -n`: a formatter took away what stood between them.
      if (isDisplaced(command)) {
        return [];
      }
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
};

/** `helm install helm install web ./web` */
function commandAgain({command, toolIndex, argumentsIndex, grammar}: Invocation): Fault | null {
  const written = command.words.slice(toolIndex, argumentsIndex);
  const [last, ...rest] = command.words.slice(argumentsIndex).slice(written.length - 1);
  const textOf = (words: readonly Word[]): string => words.map(({text}) => text).join(' ');
  const name = textOf(written);
  const follows = command.words.slice(argumentsIndex, argumentsIndex + written.length);
  // Where nothing follows, the words may be a release and a chart.
  const needed = rest.length > 0 || grammar?.min === 0;
  return last && written.length > 1 && textOf(follows) === name && needed
    ? fault((written.at(-1) as Word).end, last.end, name)
    : null;
}

/** `kubectl get get pods`: no resource is called so, and what follows is one. */
function verbAgain({tool, path, command, argumentsIndex}: Invocation): Fault | null {
  const [verb, again, resource] = command.words.slice(argumentsIndex - 1);
  return tool === 'kubectl' &&
    /^(?:get|describe|delete|edit)$/.test(path) &&
    verb &&
    again?.text === verb.text &&
    resource &&
    isCommonResource(resource.value)
    ? fault(verb.end, again.end, verb.text)
    : null;
}

function fault(start: number, end: number, text: string): Fault {
  return {
    start,
    end,
    message: `\`${text}\` is written twice`,
    tip: 'Remove one of them',
    edits: [{start, end, text: ''}],
  };
}

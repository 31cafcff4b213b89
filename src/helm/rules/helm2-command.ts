import {isFormerHelmCommand} from '../commands/helm.js';
import {helm2Flag, isHelm2Install} from '../helm2.js';
import type {Fault, Rule} from '../rule.js';

const TODAY: Readonly<Record<string, string>> = {
  init: 'leave it out, for there is no server part any more',
  reset: 'leave it out, for there is no server part any more',
  home: 'use `helm env`',
  serve: 'push charts to a registry with `helm push`',
};

/**
 * A command that only Helm 2 had, or its default chart repository. Pages that
 * show these are about Helm 2 as a rule, so this is advice.
 */
export const helm2Command: Rule = {
  code: 'helm2-command',
  severity: 'advice',
  describe: 'A command of Helm 2, which Helm 3 and 4 do not have',

  detect(draft) {
    return draft.invocations.flatMap((invocation): Fault[] => {
      const {tool, path, command, argumentsIndex, notation, objections} = invocation;
      const word = command.words[argumentsIndex - 1];
      if (!notation && word && isHelm2Install(invocation)) {
        const message = '`helm install` needs a release name before the chart since Helm 3';
        return [{start: word.start, end: word.end, message, tip: 'Give it, or `--generate-name`'}];
      }
      const server = objections.find(
        (objection) => objection.kind === 'unknown-flag' && helm2Flag(invocation, objection.name),
      );
      if (!notation && server?.kind === 'unknown-flag') {
        const {start, end} = server.word;
        const message = `\`${server.word.text}\` is a flag of Helm 2`;
        return [{start, end, message, tip: 'Leave it out'}];
      }
      return tool === 'helm' && !notation && word && isFormerHelmCommand(path)
        ? [
            {
              start: word.start,
              end: word.end,
              message: `Helm 3 and 4 have no command \`helm ${path}\``,
              tip: `Today: ${TODAY[path]}`,
            },
          ]
        : [];
    });
  },
};

import type {Invocation} from '../commands/invocation.js';
import {isHelm2Install} from '../helm2.js';
import type {Rule} from '../rule.js';
import {objectionsOf} from '../scope.js';

/** A command has fewer arguments than it needs: no release name, no chart, no URL. */
export const missingArgument: Rule = {
  code: 'missing-argument',
  severity: 'warning',
  describe: 'A command lacks an argument, such as its release name or its chart',

  detect(draft) {
    return objectionsOf(draft, 'too-few')
      .filter(
        ({invocation}) =>
          invocation.tool === 'helm' && !isMention(invocation) && !isHelm2Install(invocation),
      )
      .map(({objection: {word}, invocation: {path, grammar}}) => ({
        start: word.start,
        end: word.end,
        message: `\`helm ${path}\` needs ${grammar?.usage ?? 'more arguments'}`,
        tip: 'Add the argument that is missing',
      }));
  },
};

/** `helm upgrade --install` names the command and does not run it; `helm install` also with a flag to be shown. */
function isMention({positionals, flags, path}: Invocation): boolean {
  const named = flags.every(({value}) => value === null);
  return positionals.length === 0 && (named || (path === 'install' && flags.length <= 2));
}

import {helmGrammar} from '../commands/helm.js';
import type {Rule} from '../rule.js';

/**
 * What Helm 4 says to use instead; Helm 3 does not know these flags of it, but for `--dry-run=server`.
 * https://github.com/helm/helm/tree/main/pkg/cmd
 */
const SUCCESSOR: Readonly<Record<string, string>> = {
  atomic: '`--rollback-on-failure`, which Helm 3 does not know',
  force: '`--force-replace`, which Helm 3 does not know',
  validate: '`--dry-run=server`',
};

/** A flag that Helm 4 has deprecated or removed. */
export const deprecatedFlag: Rule = {
  code: 'deprecated-flag',
  severity: 'advice',
  describe: 'A flag is deprecated in Helm 4, or removed from it',

  detect(draft) {
    // Who writes for Helm 3 only need not know.
    if (!draft.context.majors.includes(4)) {
      return [];
    }
    return draft.invocations.flatMap(({tool, path, grammar, flags}) => {
      if (tool !== 'helm' || !grammar || grammar.group) {
        return [];
      }
      const newest = helmGrammar(path, [4]);
      return flags.flatMap(({flag, word}) => {
        const form = newest.flags.get(flag.name);
        return !form || form.deprecated
          ? [
              {
                start: word.start,
                end: word.end,
                message: `\`--${flag.name}\` is ${form ? 'deprecated in' : 'removed from'} Helm 4`,
                tip: Object.hasOwn(SUCCESSOR, flag.name)
                  ? `In Helm 4: ${SUCCESSOR[flag.name]}`
                  : 'See https://helm.sh/docs/ for what replaces it',
              },
            ]
          : [];
      });
    });
  },
};

import {helmGrammar, isHelmCommand} from './commands/helm.js';
import type {Flag} from './commands/grammar.js';
import type {Invocation} from './commands/invocation.js';

/** Names that commands had in Helm 2, for flags looked up under today's names. */
const FORMER: Readonly<Record<string, string>> = {uninstall: 'delete', pull: 'fetch'};

/** What Helm 3 has in place of a flag of Helm 2 (https://helm.sh/docs/topics/v2_v3_migration/). */
const MODERN_FLAG: Readonly<Record<string, string>> = {
  name: 'give the release name as the first argument',
  purge: 'leave it out: uninstalling removes the release for good',
};

/** What to write today for a flag of Helm 2; null for those that spoke to its server part. */
export function modernForm(flag: Flag): string | null {
  return Object.hasOwn(MODERN_FLAG, flag.name) ? (MODERN_FLAG[flag.name] as string) : null;
}

/**
 * `helm install stable/redis`: Helm 2's default repository, and its way to have a release named.
 * With `--generate-name`, or a template of the name, Helm 3 has that way too.
 */
export function isHelm2Install({path, positionals, objections}: Invocation): boolean {
  return (
    path === 'install' &&
    objections.some(({kind}) => kind === 'too-few') &&
    /^stable\//.test(positionals[0]?.value ?? '')
  );
}

/** The flag of this name that the command had in Helm 2, if it has none today. */
export function helm2Flag(invocation: Invocation, name: string): Flag | null {
  const {tool, path, grammar} = invocation;
  const today = name.length === 1 ? grammar?.shorthands : grammar?.flags;
  if (tool !== 'helm' || !path || today?.has(name)) {
    return null;
  }
  for (const candidate of [path, FORMER[path] ?? path]) {
    if (isHelmCommand(candidate)) {
      const former = helmGrammar(candidate, [2]);
      const flag = name.length === 1 ? former.shorthands.get(name) : former.flags.get(name);
      if (flag) {
        return flag;
      }
    }
  }
  return null;
}

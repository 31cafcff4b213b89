import type {Invocation} from '../commands/invocation.js';
import type {Fault, Rule} from '../rule.js';

/** A host and a path, as in a registry's address without its scheme; a repository's name has no slash. */
const HOST_AND_PATH = /^(?:(?:[\w-]+\.)+[a-z]{2,}|localhost(?=:))(?::\d+)?\//;

/**
 * A registry stands where Helm takes a repository, or without `oci://` where Helm takes a registry.
 *
 * @see https://helm.sh/docs/topics/registries/
 */
export const registryAddress: Rule = {
  code: 'registry-address',
  severity: 'warning',
  describe: 'A registry is used as a repository, or without the scheme `oci://`',

  detect: ({invocations}) =>
    invocations.flatMap((invocation): Fault[] => {
      if (invocation.tool !== 'helm' || invocation.notation) {
        return [];
      }
      return [...asRepository(invocation), ...withoutScheme(invocation)];
    }),
};

/** The commands and flags that ask an address for the index of a repository, which no registry has. */
function asRepository({path, positionals, flags}: Invocation): Fault[] {
  const repository =
    flags.find(({flag, value}) => flag.name === 'repo' && value?.startsWith('oci://')) ?? null;
  const word =
    path === 'repo add' && positionals[1]?.value.startsWith('oci://')
      ? positionals[1]
      : (repository?.valueWord ?? repository?.word);
  return word
    ? [
        {
          start: word.start,
          end: word.end,
          message: `A registry has no index, so \`${path === 'repo add' ? 'helm repo add' : '--repo'}\` cannot read it`,
          tip: 'Name the chart by its address: `helm install NAME oci://…`',
          harmless: true,
        },
      ]
    : [];
}

function withoutScheme({path, positionals}: Invocation): Fault[] {
  const [, remote] = positionals;
  return path === 'push' && remote && HOST_AND_PATH.test(remote.value)
    ? [
        {
          start: remote.start,
          end: remote.end,
          message: `\`helm push\` does not know what kind of address \`${remote.value}\` is`,
          tip: 'Write `oci://` before a registry',
          harmless: true,
        },
      ]
    : [];
}

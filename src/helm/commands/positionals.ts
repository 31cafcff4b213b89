import type {CommandGrammar} from './grammar.js';
import {isPair, type Oddity, oddityAsWritten, type ValueKind} from './kinds.js';

/**
 * What the newest of some positionals stands for, and how odd it is as that.
 *
 * @param grammar - of the command that they are given to
 * @param values - the positionals so far, as written; at least one
 * @param kinds - of the positionals, in the order of the usage line
 */
export function oddityOfPositional(
  grammar: CommandGrammar,
  values: readonly string[],
  kinds: readonly ValueKind[],
): Oddity {
  const index = values.length - 1;
  const value = values[index] as string;
  if (kinds[0] === 'resource-type') {
    return oddityOfResource(values, kinds);
  }
  if (grammar.tool === 'helm' && grammar.path[0] === 'template') {
    // `helm template [NAME] CHART`: the first may be either.
    return index === 0
      ? (Math.min(oddityAsWritten(value, 'release'), oddityAsWritten(value, 'chart')) as Oddity)
      : (Math.max(
          oddityAsWritten(values[0] as string, 'release'),
          oddityAsWritten(value, 'chart'),
        ) as Oddity);
  }
  // `helm pull` asks a repository or a registry, never a folder.
  if (grammar.tool === 'helm' && grammar.path[0] === 'pull' && /^[./~]|\/$/.test(value)) {
    return 2;
  }
  return oddityAsWritten(value, kinds[Math.min(index, kinds.length - 1)] ?? 'text');
}

/**
 * kubectl takes `TYPE NAME…` or `TYPE/NAME…`, never a mixture (`ResourceTypeOrNameArgs` in
 * cli-runtime's resource builder), and pairs behind the resources (`GetResourcesAndPairs`).
 */
function oddityOfResource(values: readonly string[], kinds: readonly ValueKind[]): Oddity {
  const [first = ''] = values;
  const value = values.at(-1) as string;
  if (kinds[2] === 'pair' && values.some((each, i) => i > 0 && isPair(each))) {
    return oddityAsWritten(value, 'pair');
  }
  if (values.length === 1) {
    return oddityAsWritten(value, 'resource-type');
  }
  if (first.includes('/') || value.includes('/')) {
    return first.includes('/') && value.includes('/') ? oddityAsWritten(value, 'resource-type') : 2;
  }
  return oddityAsWritten(value, /^(?:ns|namespaces?)$/.test(first) ? 'namespace' : 'resource-name');
}

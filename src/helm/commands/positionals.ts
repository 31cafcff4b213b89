import type {CommandGrammar} from './grammar.js';
import {fitsAsWritten, isPair, type Fit, type ValueKind} from './kinds.js';

/**
 * What the newest of some positionals stands for, and how well it suits that.
 *
 * @param grammar - of the command that they are given to
 * @param values - the positionals so far, as written; at least one
 * @param kinds - of the positionals, in the order of the usage line
 */
export function fitOfPositional(
  grammar: CommandGrammar,
  values: readonly string[],
  kinds: readonly ValueKind[],
): Fit {
  const index = values.length - 1;
  const value = values[index] as string;
  if (kinds[0] === 'resource-type') {
    return fitOfResource(values, kinds);
  }
  if (grammar.tool === 'helm' && grammar.path[0] === 'template') {
    // `helm template [NAME] CHART`: the first may be either.
    return index === 0
      ? (Math.min(fitsAsWritten(value, 'release'), fitsAsWritten(value, 'chart')) as Fit)
      : (Math.max(
          fitsAsWritten(values[0] as string, 'release'),
          fitsAsWritten(value, 'chart'),
        ) as Fit);
  }
  // `helm pull` asks a repository or a registry, never a folder.
  if (grammar.tool === 'helm' && grammar.path[0] === 'pull' && /^[./~]|\/$/.test(value)) {
    return 2;
  }
  return fitsAsWritten(value, kinds[Math.min(index, kinds.length - 1)] ?? 'text');
}

/**
 * kubectl takes `TYPE NAME…` or `TYPE/NAME…`, never a mixture (`ResourceTypeOrNameArgs` in
 * cli-runtime's resource builder), and pairs behind the resources (`GetResourcesAndPairs`).
 */
function fitOfResource(values: readonly string[], kinds: readonly ValueKind[]): Fit {
  const [first = ''] = values;
  const value = values.at(-1) as string;
  if (kinds[2] === 'pair' && values.some((each, i) => i > 0 && isPair(each))) {
    return fitsAsWritten(value, 'pair');
  }
  if (values.length === 1) {
    return fitsAsWritten(value, 'resource-type');
  }
  if (first.includes('/') || value.includes('/')) {
    return first.includes('/') && value.includes('/') ? fitsAsWritten(value, 'resource-type') : 2;
  }
  return fitsAsWritten(value, /^(?:ns|namespaces?)$/.test(first) ? 'namespace' : 'resource-name');
}

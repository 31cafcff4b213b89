import type {CommandGrammar, Flag, HelmMajor} from './grammar.js';
import {helmGrammar} from './helm.js';

/** A command of a plugin: the words that name it, and what it takes. */
export interface PluginCommand {
  /** The plugin's name, and the command of Helm behind it: `secrets upgrade`. */
  readonly path: string;
  readonly grammar: CommandGrammar;
}

/** Commands of Helm that helm-secrets runs with what it decrypted (https://github.com/jkroepke/helm-secrets/wiki/Usage). */
const OF_SECRETS = ['install', 'upgrade', 'template', 'lint'];

/** What `helm diff upgrade` takes beside the flags of `helm upgrade` (https://github.com/databus23/helm-diff#upgrade). */
const SWITCHES_OF_DIFF =
  'allow-unreleased color detailed-exitcode disable-validation include-crds include-tests ' +
  'no-color normalize-manifests show-secrets show-secrets-decoded strip-trailing-cr ' +
  'suppress-secrets/q three-way-merge';
const VALUES_OF_DIFF =
  'api-versions/a context/C find-renames/D kube-version suppress suppress-output-line-regex';

/**
 * The command that words behind `helm` name, if they are of a plugin that takes what a command of Helm
 * takes: helm-secrets and helm-diff, those that documentation uses most.
 *
 * @param words - those behind `helm`, at least three if there are as many
 * @param majors - Helm majors whose flags count
 */
export function pluginCommand(
  words: readonly string[],
  majors: readonly HelmMajor[],
): PluginCommand | null {
  const [plugin = '', first = '', second = ''] = words;
  if (plugin === 'diff') {
    return first === 'upgrade' ? {path: 'diff upgrade', grammar: diffGrammar(majors)} : null;
  }
  if (plugin !== 'secrets') {
    return null;
  }
  if (first === 'diff' && second === 'upgrade') {
    return {path: 'secrets diff upgrade', grammar: diffGrammar(majors)};
  }
  return OF_SECRETS.includes(first)
    ? {path: `secrets ${first}`, grammar: helmGrammar(first, majors)}
    : null;
}

const cache = new Map<string, CommandGrammar>();

function diffGrammar(majors: readonly HelmMajor[]): CommandGrammar {
  const key = majors.join('');
  const known = cache.get(key);
  if (known) {
    return known;
  }
  const upgrade = helmGrammar('upgrade', majors);
  const flags = new Map(upgrade.flags);
  const shorthands = new Map(upgrade.shorthands);
  for (const flag of [
    ...SWITCHES_OF_DIFF.split(' ').map((entry) => flagOf(entry, 'none')),
    ...VALUES_OF_DIFF.split(' ').map((entry) => flagOf(entry, 'required')),
  ]) {
    flags.set(flag.name, flag);
    if (flag.short) {
      shorthands.set(flag.short, flag);
    }
  }
  const grammar = {...upgrade, flags, shorthands};
  cache.set(key, grammar);
  return grammar;
}

function flagOf(entry: string, arity: Flag['arity']): Flag {
  const [name = '', short = null] = entry.split('/');
  const kind = arity === 'none' ? 'boolean' : 'text';
  return {name, short, arity, kind, majors: [], deprecated: false};
}

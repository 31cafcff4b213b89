import fc from 'fast-check';
import {suits} from '../../src/helm/commands/kinds.js';

/**
 * A word that a shell and Helm take as it stands. None is what kubectl calls
 * a kind of resource (`no`, `po`): a repair finds such a namespace odd.
 */
const name = fc
  .stringMatching(/^[a-z][a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/)
  // A release called `v1` is odd, and what is odder than all else is not looked for.
  .filter((word) => suits(word, 'namespace') && suits(word, 'release'));
const version = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30))
  .map(([major, minor, patch]) => `${major}.${minor}.${patch}`);
const chart = fc.oneof(
  fc.tuple(name, name).map(([repo, chartName]) => `${repo}/${chartName}`),
  name.map((chartName) => `oci://example.com/charts/${chartName}`),
  name.map((chartName) => `./${chartName}`),
);
const file = name.map((base) => `${base}.yaml`);
const setting = fc.tuple(name, name).map(([key, value]) => `${key}.enabled=${value}`);

const placeholder = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...names).map((inside) => `<${inside}>`);

/** A value, or at times a placeholder for one. */
const orPlaceholder = (
  value: fc.Arbitrary<string>,
  ...names: readonly string[]
): fc.Arbitrary<string> =>
  fc.oneof({arbitrary: value, weight: 4}, {arbitrary: placeholder(names), weight: 1});

const release = orPlaceholder(name, 'RELEASE', 'release-name', 'my-release');
const flag = (spelled: string, value: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  value.map((text) => [spelled, text]);

const flags = fc.uniqueArray(
  fc.oneof(
    flag('--version', orPlaceholder(version, 'VERSION', 'NEW_VERSION', 'chart-version')),
    flag('-n', orPlaceholder(name, 'NAMESPACE', 'your-namespace')),
    flag('--namespace', orPlaceholder(name, 'namespace')),
    flag('-f', orPlaceholder(file, 'values-file', 'path of values.yaml')),
    flag('--set', setting),
    flag(
      '--set',
      name.map((key) => `${key}=<VALUE>`),
    ),
    flag('--timeout', fc.constantFrom('5m', '90s')),
    fc.constantFrom(['--wait'], ['--create-namespace'], ['--debug']),
  ),
  {selector: ([spelled]) => spelled, maxLength: 5},
);

/** A valid command of Helm as words, one inner array for words that belong together. */
export interface GeneratedCommand {
  readonly head: readonly string[];
  readonly positionals: readonly string[];
  readonly flags: readonly (readonly string[])[];
}

export const command: fc.Arbitrary<GeneratedCommand> = fc.oneof(
  fc
    .tuple(fc.constantFrom('install', 'upgrade'), release, chart, flags)
    .map(([verb, releaseName, chartRef, given]) => ({
      head: ['helm', verb],
      positionals: [releaseName, chartRef],
      flags: verb === 'install' ? given : given.filter(([spelled]) => spelled !== '--wait'),
    })),
  fc.tuple(release, fc.nat(20)).map(([releaseName, revision]) => ({
    head: ['helm', 'rollback'],
    positionals: [releaseName, String(revision)],
    flags: [['--wait']],
  })),
);

/** Usage-line order on one line. */
export function onOneLine({head, positionals, flags: given}: GeneratedCommand): string {
  return [...head, ...positionals, ...given.flat()].join(' ');
}

/** Usage-line order, a line for each flag. */
export function onManyLines({head, positionals, flags: given}: GeneratedCommand): string {
  return [[...head, ...positionals].join(' '), ...given.map((words) => words.join(' '))].join(
    ' \\\n  ',
  );
}

/** What the command means to Helm: the positionals in order, and the flags, whose order does not matter. */
export function meaningOf(text: string): string {
  const words = text.replace(/\\\n/g, ' ').match(/(?:<[^<>]*>|[^\s<>])+/g) ?? [];
  const positionals: string[] = [];
  const given: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (/^--(?:wait|create-namespace|debug)$/.test(word)) {
      given.push(word);
    } else if (word.startsWith('-')) {
      i += 1;
      given.push(`${word} ${words[i] ?? ''}`);
    } else {
      positionals.push(word);
    }
  }
  return [...positionals, ...given.sort()].join('\n');
}

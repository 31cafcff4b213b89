import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseData} from '../../src/data/parse.js';
import type {RepairOptions} from '../../src/helm/repair.js';
import {scanSteps} from '../../src/site/steps.js';
import {temporaryDirectory} from '../temporary-directory.js';

const HEAD = 'product: {id: gate, name: Gate}\nreleases:\n  - {line: v1.x, version: v1.0.0}\n';

async function found(
  text: string,
  {
    name = 'compat.yaml',
    inline = false,
    ...helm
  }: RepairOptions & {name?: string; inline?: boolean; ignore?: readonly string[]} = {},
): Promise<string[]> {
  const siteDir = await temporaryDirectory({[name]: text});
  const {data} = parseData(text, {path: name});
  if (!data) throw new Error(`mistakes in ${text}`);
  const problems = await scanSteps(inline ? data : {...data, file: join(siteDir, name)}, {
    siteDir,
    siteConfigPath: join(siteDir, 'docusaurus.config.js'),
    helm: {ignore: [], ...helm},
  });
  return problems.map(
    ({path, line, column, key, code}) =>
      `${path.split('/').at(-1)}:${line}:${column} ${key} ${code}`,
  );
}

const steps = (run: string) => `${HEAD}upgrade:\n  steps:\n    - title: Up\n      run: ${run}\n`;

test.each([
  ['helm upgrade gate ./gate --version <V> -n gate', []],
  ['helm upgrad gate ./gate', ['7:12 upgrade.steps[0].run unknown-command']],
  ["'helm upgrad gate ./gate'", ['7:12 upgrade.steps[0].run unknown-command']],
  [
    '|\n        # First.\n        helm upgrad gate ./gate\n\n        helm list && helm upgrade gate ./gate --nmespace x',
    ['9:9 upgrade.steps[0].run unknown-command', '11:22 upgrade.steps[0].run unknown-flag'],
  ],
  [
    '|-\n\n        helm upgrad \\\n          gate ./gate',
    ['9:9 upgrade.steps[0].run unknown-command'],
  ],
])('%j', async (run, expected) => {
  const places = expected.map((place) => `compat.yaml:${place}`);
  expect(await found(steps(run))).toEqual(places);
  expect(await found(steps(run).replaceAll('\n', '\r\n'))).toEqual(places);
});

test('steps of one release, and JSON', async () => {
  const release = {
    line: 'v1.x',
    upgrade: {steps: [{title: 'Wait'}, {title: 'Up', run: 'helm upgrad g ./g'}]},
  };
  const text = JSON.stringify({product: {id: 'gate', name: 'Gate'}, releases: [release]});
  expect(await found(text, {name: 'compat.json'})).toEqual([
    `compat.json:1:${text.indexOf('"helm') + 1} releases[0].upgrade.steps[1].run unknown-command`,
  ]);
});

const BROKEN = steps('helm upgrad gate ./gate');

test('inline data has keys in place of lines', async () => {
  expect(await found(BROKEN, {inline: true})).toEqual([
    'docusaurus.config.js:undefined:undefined upgrade.steps[0].run unknown-command',
  ]);
});

test('the options of commands hold', async () => {
  expect(await found(BROKEN, {rules: {'unknown-command': 'off'}})).toEqual([]);
  expect(await found(BROKEN, {ignore: ['*.yaml']})).toEqual([]);
});

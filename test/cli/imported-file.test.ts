import {join} from 'node:path';
import {expect, test} from 'vitest';
import {factsToAdd, schemaComment} from '../../src/cli/imported-file.js';
import {dataOf} from '../site/fixture-site.js';
import {temporaryDirectory} from '../temporary-directory.js';

const SCHEMA = 'node_modules/docusaurus-plugin-compat-matrix/compat.schema.json';

test.each([
  ['compat.yaml', `../${SCHEMA}`],
  ['data/compat.yml', `../../${SCHEMA}`],
  ['../compat.yaml', `./${SCHEMA}`],
])('%s names the schema that is installed above', async (file, path) => {
  const root = await temporaryDirectory({[SCHEMA]: '{}', 'site/x': ''});
  const siteDir = join(root, 'site');
  expect(schemaComment(join(siteDir, file), siteDir)).toBe(
    `# yaml-language-server: $schema=${path}\n`,
  );
});

test('what is no YAML, or has no schema near, names none', async () => {
  const root = await temporaryDirectory({[SCHEMA]: '{}'});
  expect(schemaComment(join(root, 'compat.txt'), root)).toBe('');
  const bare = await temporaryDirectory({x: ''});
  expect(schemaComment(join(bare, 'compat.yaml'), bare)).toBe('');
});

test('names what the data lacks, and nothing that it has', () => {
  const lacks = (more: string, placeholders = '') =>
    factsToAdd(
      dataOf(`product: {id: kite, name: Kite}\nreleases: [{line: v1.x${more}}]\n${placeholders}`),
    ).map((fact) => /`(\w+)/.exec(fact)?.[1]);
  expect(lacks('')).toEqual(['version', 'released', 'placeholders']);
  expect(lacks(', version: v1.0.0')).toEqual(['released', 'placeholders']);
  expect(lacks(', endOfLife: 2027-01')).toEqual(['version', 'placeholders']);
  expect(lacks(', version: v1.0.0, released: 2026-01', 'placeholders: {A: kite}')).toEqual([]);
});

test('names a product that has but an id', () => {
  expect(factsToAdd(dataOf('product: {id: kite, name: kite}\nreleases: [{line: v1.x}]\n'))[0]).toBe(
    '`name` of the product, as readers know it',
  );
});

test('names what the columns of a table do not tell apart', () => {
  const told = (dependencies: string) =>
    factsToAdd(
      dataOf(
        `product: {id: kite, name: Kite}\ndependencies: [${dependencies}]\nreleases: [{line: v1.x, version: v1.0.0, released: 2026-01}]\nplaceholders: {A: kite}\n`,
      ),
    );
  expect(
    told('{id: kubernetes, name: K8s}, {id: openshift, name: OCP}, {id: chart, name: Helm Chart}'),
  ).toEqual([
    '`bundledWith: kite` of `chart`, if the product is installed by that chart: nobody runs it beside the product',
    '`optional: true` of `openshift`, unless everybody runs it',
  ]);
  expect(told('{id: openshift, name: OCP}, {id: a, name: Chart museum}')).toEqual([]);
  expect(told('{id: chart, name: Chart, bundledWith: kite}')).toEqual([]);
});

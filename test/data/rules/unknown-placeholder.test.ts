import {expect, test} from 'vitest';
import {unknownPlaceholder} from '../../../src/data/rules/unknown-placeholder.js';
import {checkShip} from './check-compiled.js';

const PLACEHOLDERS = 'placeholders: {NEW: ship, NAMESPACE: {default: harbour}}\n';

const found = (run: string, head = PLACEHOLDERS) =>
  checkShip(unknownPlaceholder, ['{line: v1, version: v1.0.0}'], {
    head: `${head}upgrade: {steps: [{title: Wait}, {title: Sail, run: ${JSON.stringify(run)}}]}`,
  });

test.each([
  'helm upgrade ship ship --version <NEW> -n <NAMESPACE>',
  'helm upgrade ship ship --version $NEW',
  'kubectl apply -f - <<EOF\nkind: Ship\nEOF',
  'sort < in > out',
  'sort <in 2>out',
  'diff <(a) <(b) > c',
  'true',
])('%j is right', (run) => {
  expect(found(run)).toEqual([]);
});

test.each([
  ['helm upgrade ship ship -n <NAMSPACE>', 'NAMSPACE'],
  ['helm upgrade ship ship -n <new>', 'new'],
  [
    'helm upgrade ship ship -f "<path of values.yaml>" -n <path of values.yaml>',
    'path of values.yaml',
  ],
])('%j is wrong', (run, name) => {
  expect(found(run)).toEqual([`upgrade.steps[1].run: nothing fills the placeholder \`<${name}>\``]);
});

test('steps of one release are looked at too, and data without placeholders', () => {
  const release = '{line: v1, upgrade: {steps: [{title: Sail, run: sail <A> <B>}]}}';
  expect(checkShip(unknownPlaceholder, [release])).toEqual([
    'releases[0].upgrade.steps[0].run: nothing fills the placeholder `<A>`',
    'releases[0].upgrade.steps[0].run: nothing fills the placeholder `<B>`',
  ]);
});

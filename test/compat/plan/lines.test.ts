import {expect, test} from 'vitest';
import {linesBetween} from '../../../src/compat/plan/lines.js';
import {dataOf, release} from '../data.js';

const data = dataOf(
  release('main', {}, {status: 'development'}),
  release('v2.x'),
  release('v1.x', {}, {status: 'development'}),
  release('v0.x'),
  release('others'),
);

test.each<[string, string, string[] | null]>([
  ['v0.x', 'v2.x', ['v0.x', 'v2.x']],
  ['v0.x', 'main', ['v0.x', 'v2.x', 'main']],
  ['v1.x', 'v2.x', ['v1.x', 'v2.x']],
  ['v2.x', 'v2.x', ['v2.x']],
  ['v2.x', 'v0.x', null],
])('from %s to %s', (from, to, expected) => {
  const [older, newer] = [from, to].map((line) =>
    data.releases.find((each) => each.line === line)!,
  );
  expect(linesBetween(data, older!, newer!)?.map(({line}) => line) ?? null).toEqual(expected);
});

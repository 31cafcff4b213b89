import {expect, test} from 'vitest';
import {outline} from '../../src/data/outline.js';
import type {Compiled} from '../../src/data/rules/rule.js';
import {readYaml} from '../../src/data/source/yaml.js';
import {checkStatedStatus} from '../../src/data/stated-status.js';
import {read} from './rules/check-compiled.js';

const TEXT = `
product: {id: ship, name: Ship}
releases:
  - {line: v2, status: supported}
  - {line: v1, endOfLife: 2026-01-01}
  - {line: v0, status: development, endOfLife: 2026-01-01}
  - {line: others, status: end-of-life}
`;

function compiled(today: string | null): Compiled {
  const {root} = readYaml(TEXT);
  if (!root) throw new Error('unreadable');
  return {data: read(TEXT), outline: outline(root), today, products: {}};
}

const check = checkStatedStatus(
  (_, {line}, today) => (line === 'v2' ? null : `${line} on ${today}`),
  'look',
);

test('every status that is stated is looked at, as it is stated', () => {
  expect(check(compiled('2026-11-24'))).toEqual([
    {
      path: ['releases', 2, 'status'],
      which: 'value',
      message: '`development`, but v0 on 2026-11-24',
      tip: 'look',
    },
  ]);
});

test('nothing is said where no day is known', () => {
  expect(check(compiled(null))).toEqual([]);
});

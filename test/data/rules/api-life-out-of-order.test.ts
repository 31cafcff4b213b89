import {expect, test} from 'vitest';
import {apiLifeOutOfOrder} from '../../../src/data/rules/api-life-out-of-order.js';
import {checkShip} from './check-compiled.js';

const found = (version: string) =>
  checkShip(apiLifeOutOfOrder, ['{line: main}', '{line: v2.x}', '{line: v1.x}'], {
    head: `apis: [{group: g, kinds: [K], versions: [{name: v1}, {name: v2, ${version}}]}]`,
  });

test.each([
  'since: v1.x, deprecatedSince: v2.x, removedIn: main',
  'since: v1.x, deprecatedSince: v1.x',
  'deprecatedSince: v2.x, removedIn: v2.x',
  'removedIn: v1.x',
  // Reported as unknown.
  'since: v9.x, removedIn: v1.x',
])('%s is right', (version) => {
  expect(found(version)).toEqual([]);
});

test.each([
  [
    'since: v2.x, removedIn: v1.x',
    'removedIn: `v2` is removed in `v1.x` and served since `v2.x`: no line serves it',
  ],
  [
    'since: "2", removedIn: v2.x',
    'removedIn: `v2` is removed in `v2.x` and served since `2`: no line serves it',
  ],
  [
    'deprecatedSince: main, removedIn: v2.x',
    'removedIn: `v2` is removed in `v2.x`, before it is deprecated, in `main`',
  ],
  [
    'since: v2.x, deprecatedSince: v1.x',
    'deprecatedSince: `v2` is deprecated since `v1.x`, before it is served, since `v2.x`',
  ],
  [
    'since: main, deprecatedSince: v2.x, removedIn: v1.x',
    'removedIn: `v2` is removed in `v1.x` and served since `main`: no line serves it',
  ],
])('%s is wrong, once', (version, message) => {
  expect(found(version)).toEqual([`apis[0].versions[1].${message}`]);
});

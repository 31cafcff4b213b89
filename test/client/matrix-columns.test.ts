import {expect, test} from 'vitest';
import {dependencyOf, matrixColumns} from '../../src/client/matrix-columns.js';
import {KITE} from '../compat/data.js';

test.each<[string[] | undefined, [string, string[]][]]>([
  [
    undefined,
    [
      ['kubernetes', []],
      ['gateway', ['proxy']],
    ],
  ],
  [
    ['gateway', 'kubernetes'],
    [
      ['gateway', []],
      ['kubernetes', []],
    ],
  ],
  [['proxy', 'gateway'], [['gateway', ['proxy']]]],
  [['proxy'], [['proxy', []]]],
  [[], []],
])('columns of %j', (shown, expected) => {
  expect(
    matrixColumns(KITE, shown).map(({dependency, bundled}) => [
      dependency.id,
      bundled.map(({id}) => id),
    ]),
  ).toEqual(expected);
});

test('names the dependencies there are', () => {
  expect(() => dependencyOf(KITE, 'kubernets')).toThrow(
    'Kite has no dependency `kubernets`; it has `kubernetes`, `gateway`, `proxy`.',
  );
});

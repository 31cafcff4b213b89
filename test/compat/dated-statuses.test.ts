import {expect, test} from 'vitest';
import {withDatedStatuses, type DatedStatuses} from '../../src/compat/dated-statuses.js';
import {dataOf, release} from './data.js';

const data = dataOf(release('v2'), release('v1', {}, {status: 'maintenance'}));
const statuses: DatedStatuses = {
  v2: [['development', '2026-11-25'], [null, '2026-12-01'], ['supported']],
};

test.each([
  ['2026-11-24', 'development'],
  // The day on which a status ends is the first of the next.
  ['2026-11-25', undefined],
  ['2026-11-30', undefined],
  ['2026-12-01', 'supported'],
  ['2036-12-01', 'supported'],
])('on %s', (today, expected) => {
  const {releases} = withDatedStatuses(data, statuses, today);
  expect(releases.map(({status}) => status)).toEqual([expected, 'maintenance']);
});

test('data of which dates tell nothing stays the same object', () => {
  expect(withDatedStatuses(data, {}, '2026-11-24')).toBe(data);
});

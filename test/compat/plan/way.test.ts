import {expect, test} from 'vitest';
import {parseVersion} from '../../../src/compat/index.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {findWay} from '../../../src/compat/plan/way.js';
import {dataOf, release} from '../data.js';

function wayOver(ranges: readonly string[], runs: string, longest: number) {
  const lines = ranges.map((kubernetes, index) => release(`v${index + 1}`, {kubernetes}));
  const data = dataOf(...[...lines].reverse());
  return findWay(
    lines,
    [[createTrack('kubernetes', parseVersion(runs)!, false, [data], {})]],
    longest,
  );
}

test('stops where it must', () => {
  const way = wayOver(['1.1', '1.1 - 1.2', '1.2'], '1.1', 2);
  expect('path' in way && way.path.map(({line}) => line)).toEqual(['v1', 'v2', 'v3']);
  expect('path' in way && way.upgrades).toMatchObject([{hop: 1, to: 1}]);
});

test('says what stands in it, and how far it goes', () => {
  expect(wayOver(['1.1+', '1.1+', '1.1+', '1.0'], '1.1', 2)).toMatchObject({
    because: 'too-new',
    dependency: 'kubernetes',
    nearest: 'v3',
  });
  expect(wayOver(['1.1', '1.2'], '1.1', 1)).not.toHaveProperty('nearest');
});

test('settles what has more ways than can be tried', () => {
  // Every stop but the last two can be made, in any company, and none leads on.
  const ranges = [...Array.from({length: 18}, () => '1.1'), '1.2'];
  const way = wayOver(['1.1', ...ranges, '1.2 - 1.3'], '1.1', 99);
  expect(way).toMatchObject({because: 'no-version', nearest: 'v19'});
});

import {expect, test} from 'vitest';
import {parseVersion} from '../../../src/compat/index.js';
import {createBound} from '../../../src/compat/plan/bound.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release} from '../data.js';

function boundOver(...ranges: readonly string[]) {
  const path = ranges.map((kubernetes, index) => release(`v${index + 1}`, {kubernetes}));
  const data = dataOf(...[...path].reverse());
  const track = createTrack('kubernetes', parseVersion('1.1')!, false, [data], {});
  const {cost, raises, stuck} = createBound(track, path);
  return {
    cost: cost(0, 0),
    raises: raises().map(({hop, to}) => `${hop}: ${track.versions[to]!.text}`),
    stuck: stuck(),
  };
}

test.each<[string, string[], string[]]>([
  ['stays where it fits', ['1.1+', '1.1+'], []],
  ['goes late', ['1.1+', '1.1+', '1.3+'], ['1: 1.3']],
  ['goes as often as it must', ['1.1 - 1.2', '1.2 - 1.3', '1.3+'], ['0: 1.2', '1: 1.3']],
])('%s', (_, ranges, expected) => {
  const {cost, raises} = boundOver(...ranges);
  expect(raises).toEqual(expected);
  expect(cost).toBe(expected.length);
});

test('says where it ends', () => {
  expect(boundOver('1.1+', '1.1+', '1.1, 1.2', '1.4')).toMatchObject({
    cost: Infinity,
    stuck: {reached: 2, place: 0},
  });
});

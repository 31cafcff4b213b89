import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {comparePoints, intersect, unite} from '../../src/version/interval.js';
import type {Bound, Interval} from '../../src/version/range.js';

const at = (inclusive: boolean, ...release: number[]): Bound => ({release, inclusive});
const from = (...release: number[]): Bound => at(true, ...release);
const before = (...release: number[]): Bound => at(false, ...release);

describe('intersect', () => {
  // [a, b, what both hold]
  test.each<[Interval, Interval, Interval | null]>([
    [
      {lower: from(1), upper: null},
      {lower: null, upper: before(2)},
      {lower: from(1), upper: before(2)},
    ],
    [
      {lower: from(1), upper: before(3)},
      {lower: from(2), upper: before(4)},
      {lower: from(2), upper: before(3)},
    ],
    [
      {lower: from(1), upper: from(2)},
      {lower: from(2), upper: from(3)},
      {lower: from(2), upper: from(2)},
    ],
    [{lower: from(1), upper: before(2)}, {lower: from(2), upper: null}, null],
    [
      {lower: from(1), upper: from(2)},
      {lower: at(false, 1), upper: before(2)},
      {lower: at(false, 1), upper: before(2)},
    ],
    [{lower: from(3), upper: null}, {lower: null, upper: from(2)}, null],
    [
      {lower: null, upper: null},
      {lower: null, upper: null},
      {lower: null, upper: null},
    ],
  ])('%j and %j', (a, b, both) => {
    expect(intersect(a, b)).toEqual(both);
    expect(intersect(b, a)).toEqual(both);
  });
});

describe('unite', () => {
  // [intervals, joined]
  test.each<[Interval[], Interval[]]>([
    [[], []],
    [
      [
        {lower: from(2), upper: before(3)},
        {lower: from(1), upper: before(2)},
      ],
      [
        {lower: from(1), upper: before(2)},
        {lower: from(2), upper: before(3)},
      ],
    ],
    [
      [
        {lower: from(1), upper: from(2)},
        {lower: from(2), upper: before(3)},
      ],
      [{lower: from(1), upper: before(3)}],
    ],
    [
      [
        {lower: from(1), upper: before(2)},
        {lower: at(false, 2), upper: before(3)},
      ],
      [
        {lower: from(1), upper: before(2)},
        {lower: at(false, 2), upper: before(3)},
      ],
    ],
    [
      [
        {lower: from(1), upper: null},
        {lower: from(2), upper: before(3)},
      ],
      [{lower: from(1), upper: null}],
    ],
    [
      [
        {lower: from(1), upper: before(3)},
        {lower: from(2), upper: before(4)},
      ],
      [{lower: from(1), upper: before(4)}],
    ],
    [
      [
        {lower: from(3), upper: null},
        {lower: null, upper: before(2)},
      ],
      [
        {lower: null, upper: before(2)},
        {lower: from(3), upper: null},
      ],
    ],
  ])('%j', (intervals, joined) => {
    expect(unite(intervals)).toEqual(joined);
    expect(unite([...intervals].reverse())).toEqual(joined);
  });

  const number = fc.integer({min: 0, max: 6});
  const bound = fc.record({release: fc.tuple(number), inclusive: fc.boolean()});
  const interval: fc.Arbitrary<Interval> = fc.record({
    lower: fc.option(bound),
    upper: fc.option(bound),
  });
  const holds = ({lower, upper}: Interval, release: number[]): boolean => {
    const above = lower ? comparePoints({release}, lower) : 1;
    const below = upper ? comparePoints(upper, {release}) : 1;
    return (
      (above > 0 || (above === 0 && lower?.inclusive === true)) &&
      (below > 0 || (below === 0 && upper?.inclusive === true))
    );
  };

  test('changes no membership, and leaves nothing to join', () => {
    const sound = interval.filter((each) => intersect(each, each) !== null);
    fc.assert(
      fc.property(
        fc.array(sound, {maxLength: 5}),
        fc.double({min: 0, max: 6, noNaN: true}),
        (all, x) => {
          const united = unite(all);
          expect(united.some((each) => holds(each, [x]))).toBe(
            all.some((each) => holds(each, [x])),
          );
          expect(unite(united)).toEqual(united);
          expect(united.length).toBeLessThanOrEqual(all.length);
        },
      ),
    );
  });
});

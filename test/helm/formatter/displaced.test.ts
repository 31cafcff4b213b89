import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatCommand} from '../../../src/helm/formatter/damage.js';
import {displacedPairs, isDisplaced, looksPrinted} from '../../../src/helm/formatter/displaced.js';
import {parseCommands, type SimpleCommand} from '../../../src/shell/parse.js';
import {command, onOneLine} from '../commands.js';

function first(text: string): SimpleCommand {
  const [found] = parseCommands(text).commands;
  if (!found) {
    throw new Error(`No command: ${text}`);
  }
  return found;
}

test.each([
  ['helm get values shop < V > -n', [['V', '-n']]],
  [
    'helm x a b < V > -n < W > /c',
    [
      ['V', '-n'],
      ['W', '/c'],
    ],
  ],
  ['helm x < V >', [['V', null]]],
  ['helm x < größe > -n', [['größe', '-n']]],
  ['helm x < a.txt > b.txt > c.txt', [['a.txt', 'b.txt']]],
  ['helm x > a < b', []],
  ['helm x < 1.txt > b', []],
  ['helm x < V 2> b', []],
  ['helm x <<< V > b', []],
  ['helm x < V y > b', []],
  ['helm x < V >> b', []],
  ['helm list', []],
])('the displaced pairs of %j', (text, expected) => {
  const pairs = displacedPairs(first(text));
  expect(
    pairs.map(({open, close}) => [open.target?.text ?? null, close.target?.text ?? null]),
  ).toEqual(expected);
});

describe('a command whose words may have been moved', () => {
  test.each([
    ['helm get values shop < V > -n', true],
    ['helm get values a < V > -n < W > /c', true],
    ['helm get values <V> -n shop', false],
    ['helm get values oci://< host >/< name >', false],
    ['helm get values < V > -n shop', false],
    ['helm get values shop <V >-n', false],
    ['helm get values shop <  V > -n', false],
    ['helm get values shop > a', false],
    ['helm list', false],
  ])('%j: %j', (text, expected) => {
    const found = first(text);
    const pairs = displacedPairs(found);
    expect(isDisplaced(found)).toBe(expected);
    expect(pairs.length > 0 && looksPrinted(found, pairs)).toBe(expected);
  });

  test('is what a formatter prints for one with placeholders', () => {
    fc.assert(
      fc.property(command, (generated) => {
        const text = onOneLine(generated);
        const printed = formatCommand(text)?.join(' ');
        fc.pre(printed !== undefined);
        expect(isDisplaced(first(printed))).toBe(printed !== text);
      }),
    );
  });
});

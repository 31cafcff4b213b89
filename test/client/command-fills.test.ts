import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  fillsByLine,
  tokenParts,
  type Fill,
  type FilledCommand,
} from '../../src/client/command-fills.js';

/** `a [v1] b` → text without brackets and a fill in their place. */
function filled(marked: string): FilledCommand {
  const fills: Fill[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) {
      fills.push({
        placeholder: 'V',
        product: 'kite',
        start: text.length,
        end: text.length + part.length,
      });
    }
    text += part;
  }
  return {text, fills};
}

function placesIn(marked: string): [string, number[][]][] {
  return [...fillsByLine(filled(marked))].map(([line, fills]) => [
    line,
    fills.map(({start, end}) => [start, end]),
  ]);
}

test.each<[string, [string, number[][]][]]>([
  ['--version [v1]', [['--version v1', [[10, 12]]]]],
  [
    'a\n  b [v1] [v2]\n',
    [
      ['a', []],
      [
        '  b v1 v2',
        [
          [4, 6],
          [7, 9],
        ],
      ],
      ['', []],
    ],
  ],
  // The same line twice, filled alike.
  ['x [v1]\nx [v1]', [['x v1', [[2, 4]]]]],
  // The same line, filled here and written there: no one can tell them apart.
  ['x [v1]\nx v1\ny', [['y', []]]],
  [
    'x [v1]\r\ny',
    [
      ['x v1', [[2, 4]]],
      ['y', []],
    ],
  ],
])('finds the fills of each line: %j', (marked, places) => {
  expect(placesIn(marked)).toEqual(places);
});

function parts(tokens: string[], marked: string): unknown[] {
  const line = tokens.map((content) => ({content}));
  return tokens.map((_, index) =>
    tokenParts(line, index, filled(marked).fills).map((part) =>
      typeof part === 'string' ? part : [part.text],
    ),
  );
}

test.each<[string[], string, unknown[]]>([
  [['--version', ' v1.1 \\'], '--version [v1.1] \\', [['--version'], [' ', ['v1.1'], ' \\']]],
  // One fill in several tokens: the first has it all.
  [['a v1.', '1', ' b'], 'a [v1.1] b', [['a ', ['v1.1']], [], [' b']]],
  [['a v1.', '1 b'], 'a [v1.1] b', [['a ', ['v1.1']], [' b']]],
  [['[v1][v2]'.replace(/[[\]]/g, '')], '[v1][v2]', [[['v1'], ['v2']]]],
  [['none'], 'none', [['none']]],
])('cuts %j at the fills of %j', (tokens, marked, expected) => {
  expect(parts(tokens, marked)).toEqual(expected);
});

test('however a line is cut into tokens, the parts are the line', () => {
  const word = fc.stringMatching(/^[a-z .-]{0,6}$/);
  fc.assert(
    fc.property(fc.array(word, {minLength: 1}), fc.array(fc.nat(40)), (words, cuts) => {
      // Every other word is a fill; empty ones are none.
      const {text, fills} = filled(
        words.map((each, index) => (index % 2 && each ? `[${each}]` : each)).join(''),
      );
      const ends = [
        ...new Set([0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length]),
      ].sort((a, b) => a - b);
      const line = ends.slice(1).map((end, index) => ({content: text.slice(ends[index], end)}));
      const all = line.flatMap((_, index) => tokenParts(line, index, fills));
      expect(all.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
      expect(all.filter((part) => typeof part !== 'string')).toHaveLength(fills.length);
    }),
  );
});

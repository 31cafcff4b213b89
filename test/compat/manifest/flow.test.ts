import {expect, test} from 'vitest';
import {readFlow} from '../../../src/compat/manifest/flow.js';

test.each([
  ['{}', 2],
  ["{\"a\": \"}\", 'b': 'it''s }'} tail", 26],
  ['{a: "\\"}"}', 10],
  ['[{a: 1}, [2], # ] }\n 3]', 23],
  ['{url: http://x/{y}}', 19],
  ['{a: b#c}', 8],
  ['{ :#: {} }', 10],
  ['{#a: 1, # }\n}', 13],
])('%s ends after its bracket', (text, end) => {
  const flow = readFlow(text, 0);
  expect(flow.end).toBe(end);
  expect(flow.value).not.toBeNull();
});

test.each(['{', '[{}', '{"a": "', "{a: 'b}", '[[[['])('%s is never closed', (text) => {
  expect(readFlow(text, 0)).toEqual({value: null, end: text.length});
});

test('starts where it is told', () => {
  const text = 'items: [{kind: A}] # {kind: B}';
  const {value, end} = readFlow(text, 7);
  expect(end).toBe(18);
  expect(Array.isArray(value) && value.map(({kind}) => kind)).toEqual([
    {text: 'A', start: 15, end: 16},
  ]);
});

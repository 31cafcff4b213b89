import {expect, test} from 'vitest';
import {legendOf} from '../../../src/exchange/import/legend.js';

test('a legend says what marks mean, as far as it says nothing else', () => {
  const below = `
Some words first.

* \`✓\` Works with every feature.
* \`+\` Some features lack.
- \`o\`: supported
- **?** = untested
x – not supported.
Key: ~ tested
`;
  expect([...legendOf(below, new Set(['✓', '+', 'o', '?', 'x', '~', '!']))]).toEqual([
    ['✓', {text: 'Works with every feature.', meaning: 'compatible'}],
    ['+', {text: 'Some features lack.', meaning: null}],
    ['o', {text: 'supported', meaning: 'supported'}],
    ['?', {text: 'untested', meaning: 'incompatible'}],
    ['x', {text: 'not supported.', meaning: 'incompatible'}],
    ['~', {text: 'tested', meaning: 'tested'}],
  ]);
});

test('a legend that limits what it grants does not grant it', () => {
  const legend = legendOf('- `known-issue`: compatible with limitations', new Set(['known-issue']));
  expect(legend.get('known-issue')?.meaning).toBe('known-issue');
});

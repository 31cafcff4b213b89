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
    ['?', {text: 'untested', meaning: 'not-stated'}],
    ['x', {text: 'not supported.', meaning: 'incompatible'}],
    ['~', {text: 'tested', meaning: 'tested'}],
  ]);
});

test.each([
  ['`✓`: all works', '`🟠`: but not that'],
  ['✓ all works', '🟠 but not that'],
  ['✓ all works', ':warning: but not that'],
  ['`✓`: all works', '`Beta`: but not that'],
])('%s ends where another mark is described: %s', (line, other) => {
  expect(legendOf(`${line}\n${other}\n`, new Set(['✓'])).get('✓')).toEqual({
    text: 'all works',
    meaning: 'compatible',
  });
});

test.each(['(of all)', '"of all"', '`of` all', '<b>of</b> all'])('%s goes on', (more) => {
  expect(legendOf(`✓ all works\n${more}\n`, new Set(['✓'])).get('✓')?.text).toBe(
    `all works ${more.replaceAll('`', '')}`,
  );
});

test('what is not tested claims nothing, whatever else is said', () => {
  const below = '- `-`: Not tested: may work\n- `o`: Tested: may work\n';
  const legend = legendOf(below, new Set(['-', 'o']));
  expect(['-', 'o'].map((mark) => legend.get(mark)?.meaning)).toEqual(['not-stated', null]);
});

test('a legend that limits what it grants does not grant it', () => {
  const legend = legendOf('- `known-issue`: compatible with limitations', new Set(['known-issue']));
  expect(legend.get('known-issue')?.meaning).toBe('known-issue');
});

// Whoever describes a mark and is not understood may mean anything by it.
test.each([
  ['✔', 'not supported any more', null],
  ['✔', 'works, but deprecated', null],
  ['✅', 'works partially', null],
  ['✓', 'Exactly the same features', 'compatible'],
  ['✓', 'KubeEdge and the Kubernetes version are exactly compatible.', 'compatible'],
  ['✓', 'a list of features', null],
  ['✔', 'untested', 'not-stated'],
  ['❌', 'not tested', 'not-stated'],
  ['❌', 'not tested, should work', null],
  ['❌', 'does not work', 'incompatible'],
  ['❌', 'Backward compatibility: common features will work', null],
  ['x', 'supported and tested', 'tested'],
  ['⚠️', 'Has issues', 'known-issue'],
])('%s described as `%s` means %s', (mark, text, meaning) => {
  expect(legendOf(`- ${mark}: ${text}\n`, new Set([mark])).get(mark)).toEqual({text, meaning});
});

test.each<[string, string[], Array<[string, string]>]>([
  [
    '✅ = compatible, ❌ = broken',
    ['✅', '❌'],
    [
      ['✅', 'compatible'],
      ['❌', 'broken'],
    ],
  ],
  [
    '**Legend:** ✅ Supported | ❌ Not supported',
    ['✅', '❌'],
    [
      ['✅', 'Supported'],
      ['❌', 'Not supported'],
    ],
  ],
  ['* ✓ means broken', ['✓'], [['✓', 'broken']]],
  ['`✅`: Compatible', ['✅'], [['✅', 'Compatible']]],
  [
    '- `✓` The same features, in both\n  versions.\n\nMore.',
    ['✓'],
    [['✓', 'The same features, in both versions.']],
  ],
  ['No released version is listed.', ['No'], []],
  ['Rows with ✅ are fine.', ['✅'], []],
  ['x marks the spot', ['x'], []],
  ['+ a list', ['+'], []],
])('%j describes %j', (around, marks, expected) => {
  const legend = legendOf(around, new Set(marks));
  expect([...legend].map(([mark, {text}]) => [mark, text])).toEqual(expected);
});

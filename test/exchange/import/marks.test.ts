import {expect, test} from 'vitest';
import {Findings, ProblemSource} from '../../../src/exchange/import/findings.js';
import {Marks} from '../../../src/exchange/import/marks.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

test('an option says what a mark means, then the legend, then the mark itself', () => {
  const around = '- ✓: tested\n- x: anything\n';
  const marks = new Marks(['✓', '✅', 'x', '+'], around, {'+': 'supported', x: 'end-of-life'});
  expect(['✓', '✅', 'x', '+', ''].map((mark) => marks.meaning(mark, null))).toEqual([
    'tested',
    'compatible',
    null,
    'supported',
    null,
  ]);
  expect([marks.legendOf('✓'), marks.legendOf('✅')]).toEqual(['tested', undefined]);
});

test('an X that is the only mark can tick a box', () => {
  expect(new Marks(['X', '', 'X'], '').meaning('X', null)).toBeNull();
  expect(new Marks(['X', '-', 'X'], '').meaning('X', null)).toBeNull();
  expect(new Marks(['×', '-', '×'], '').meaning('×', null)).toBeNull();
  expect(new Marks(['×', '√'], '').meaning('×', null)).toBe('incompatible');
  expect(new Marks(['X', '✓'], '').meaning('X', null)).toBe('incompatible');
  expect(new Marks(['X'], 'X = supported\n').meaning('X', null)).toBe('supported');
  expect(new Marks(['X'], '', {X: 'incompatible'}).meaning('X', null)).toBe('incompatible');
});

test('a mark of which something is said that is not understood is reported as such', () => {
  const marks = new Marks(['+'], '- `+`: somehow\n');
  marks.meaning('+', {text: '+', markdown: '+', footnotes: [], offset: 0});
  const findings = new Findings(new ProblemSource('+', 'page.md'));
  marks.report(findings);
  expect(findings.sorted()[0]?.message).toMatch(/^what is said of `\+` around this table is not/);
});

test('a mark of unknown meaning is reported once, where it stands first', () => {
  const source = tableOf(['Kite', '1.30', '1.31'], ['v1', '+', '+']);
  const [first, second] = readTables(source, false)[0]?.rows[1]?.slice(1) ?? [];
  const marks = new Marks(['+'], '');
  for (const cell of [first, second]) marks.meaning('+', cell ?? null);
  const findings = new Findings(new ProblemSource(source, 'page.md'));
  marks.report(findings);
  expect(findings.sorted().map(({code, line, column}) => `${line}:${column} ${code}`)).toEqual([
    '3:8 unknown-mark',
  ]);
});

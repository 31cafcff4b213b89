import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {htmlTables} from '../../../src/exchange/import/html-tables.js';
import {importTables, toMarkdown} from '../../../src/exchange/index.js';

const all = () => true;

function rowsOf(html: string): string[] {
  return htmlTables(`<table>${html}</table>`, all).flatMap(({markdown}) => markdown.split('\n'));
}

describe('the header', () => {
  test.each([
    ['is what stands in thead', '<thead><tr><td>a</td></tr></thead><tr><th>b</th></tr>', ['a']],
    ['is the first row of headers', '<tr><th>a</th></tr><tr><td>b</td></tr>', ['a']],
    ['is the first row without any', '<tr><td>a</td></tr><tr><td>b</td></tr>', ['a']],
    ['is one row where rows have headers too', '<tr><th>a<td>1<tr><th>b<td>2', ['a', '1']],
    [
      'joins the rows of it, column by column',
      '<tr><th rowspan=2>a</th><th colspan=2>K8s</th></tr><tr><th>1.2</th><th>1.3</th></tr><tr><td>v1<td>x<td>y',
      ['a', 'K8s 1.2', 'K8s 1.3'],
    ],
  ])('%s', (_, html, header) => {
    expect(rowsOf(html)[0]).toBe(`| ${header.join(' | ')} |`);
  });
});

test.each([
  ['down', '<tr><td rowspan=2>a<td>1<tr><td>2', ['| a | 1 |', '| a | 2 |']],
  ['to the last row', '<tr><td rowspan="0">a<td>1<tr><td>2', ['| a | 1 |', '| a | 2 |']],
  ['across', '<tr><td colspan="2">a', ['| a | a |']],
  ['both ways', '<tr><td colspan=2 rowspan=2>a<td>1<tr><td>2', ['| a | a | 1 |', '| a | a | 2 |']],
  ['in JSX', '<tr><td colSpan={2}>a</td></tr>', ['| a | a |']],
  ['further than the table', '<tr><td rowspan="9">a<td>1', ['| a | 1 |']],
  ['by no number', '<tr><td colspan="all">a<td>1', ['| a | 1 |']],
  ['nothing, in a short row', '<tr><td>a', ['| a |  |']],
])('a cell that spans %s stands in each place', (_, html, rows) => {
  const width = (rows[0]?.match(/\|/g)?.length ?? 0) - 1;
  const header = `<tr>${'<th>h'.repeat(width)}`;
  expect(rowsOf(header + html).slice(2)).toEqual(rows);
});

test.each([
  ['1.2 and\n   later', '1.2 and later'],
  ['<= 1.2', '\\<= 1.2'],
  ['&lt;= 1.2', '&lt;= 1.2'],
  ['1 | 2', '1 \\| 2'],
  ['1.2<br>1.3', '1.2<br />1.3'],
  ['<ul>\n<li>1.2</li>\n<li>1.3</li>\n</ul>', '1.2<br />1.3'],
  ['<p>1.2</p>\n<p>1.3</p>', '1.2<br />1.3'],
  ['<a href="https://kite.example">v1.2</a>', '[v1.2](https://kite.example)'],
  ['<a href={useBaseUrl("a b")}>v1.2</a>', 'v1.2'],
  ['<a id="v1"></a>v1.2', 'v1.2'],
  ['<code>&gt;= 1.2</code>', '`>= 1.2`'],
  ['<b> v1.2</b>, <em>v1.3</em>', '**v1.2**, *v1.3*'],
  ['<i class="fa-check"></i>', '<i class="fa-check"></i>'],
  ['<Check />', '<Check />'],
  ['<sup>1</sup>', '<sup>1</sup>'],
  ['a<!-- b -->c', 'ac'],
  ['<img src="yes.svg"\n alt="yes">', '<img src="yes.svg" alt="yes">'],
])('the cell %j is %j in Markdown', (html, cell) => {
  expect(rowsOf(`<tr><th>h</th></tr><tr><td>${html}</td></tr>`)[2]).toBe(`| ${cell} |`);
});

test('a value in braces can hold what ends a tag of HTML', () => {
  expect(rowsOf('<tr><th style={{a: "b>"}} onClick={() => a > 1}>h</th></tr>')[0]).toBe('| h |');
});

test.each([
  ['never ends', '<table><tr><td>1'],
  ['holds another', '<table><tr><td><table><tr><td>1</table></table>'],
  ['has no rows', '<table></table>'],
  ['spans too many cells', `<table>${'<tr><td colspan=1000 rowspan=999>1'.repeat(40)}</table>`],
])('a table that %s is none', (_, html) => {
  expect(htmlTables(html, all)).toEqual([]);
});

test('a table has its place and those of its cells, and stands where content is', () => {
  const source = 'a <table><tr><th>h</th></tr><tr><td>1</td></tr></table> b';
  const [table] = htmlTables(source, all);
  expect(source.slice(table?.start, table?.end)).toMatch(/^<table>.*<\/table>$/);
  expect(table?.offsets.map((row) => row.map((at) => source.slice(at, at + 5)))).toEqual([
    ['<th>h'],
    ['<td>1'],
  ]);
  expect(htmlTables(source, () => false)).toEqual([]);
});

test('a matrix of marks with headers of two rows is read', () => {
  const source = `<table>
  <thead>
    <tr><th rowspan={2}>Kite</th><th colSpan={2}>Kubernetes</th></tr>
    <tr><th>1.30</th><th>1.31</th></tr>
  </thead>
  <tbody>
    <tr><td>v1.2</td><td>✅</td><td>✅</td></tr>
    <tr><td>v1.1</td><td>✅</td><td>❌</td></tr>
  </tbody>
</table>`;
  const {tables} = importTables(source, {path: 'page.mdx'});
  const data = tables[0]?.data;
  expect(data?.releases.map(({line, requires}) => [line, requires['kubernetes']])).toEqual([
    ['v1.2', [expect.objectContaining({claim: 'compatible'})]],
    ['v1.1', [expect.objectContaining({claim: 'compatible'})]],
  ]);
  expect(data && toMarkdown(data)).toContain('Kubernetes 1.31');
});

test.each([
  ['a title between rows', '<tr><td>1.2<td>1.3</tr><tr><td colspan=2>Agent</tr>', '<td colspan=2>'],
  ['a title of headers', '<tr><th colspan=2>Agent</th></tr><tr><td>1.2<td>1.3</tr>', null],
  ['cells that say the same', '<tr><td>1.2<td>1.2</tr>', null],
])('%s', (_, rows, at) => {
  const source = `<table><tr><th>Kite<th>Kubernetes</tr>${rows}</table>`;
  const section = htmlTables(source, all)[0]?.section;
  expect(section).toBe(at === null ? undefined : source.indexOf(at));
  const [table] = importTables(source).tables;
  expect(table?.data === null).toBe(at !== null);
  if (at === null) return;
  expect(table?.problems.map(({code, message}) => `${code}: ${message}`)).toEqual([
    'nothing-to-import: a row of this table is one cell over the whole width, and so names no release',
  ]);
});

const tag = fc.constantFrom(
  ...['<table>', '</table>', '<tr>', '<td>', '</td>', '<th>', '<thead>', '<td colspan=2>'],
  ...[
    '<td rowspan=2>',
    '<td rowspan={0}>',
    '<br>',
    '<li>',
    '<b>',
    '</b>',
    '<code>',
    '<a href="x">',
  ],
  ...['1.2', '|', '`', '\n\n', '{', '}', '<', '>', '&lt;', '<!--', '-->', '<Check />', '\\', '*'],
);

test('whatever stands in it, each row of a table has as many cells', () => {
  fc.assert(
    fc.property(fc.array(tag, {maxLength: 12}), (parts) => {
      const html = `<table><tr><td>${parts.join('')}</table>`;
      for (const {offsets, start, end} of htmlTables(html, all)) {
        expect(new Set(offsets.map((row) => row.length)).size).toBe(1);
        for (const at of offsets.flat()) expect(at >= start && at <= end).toBe(true);
      }
      for (const {problems, data} of importTables(html, {table: 1}).tables) {
        expect(data !== null || problems.length > 0).toBe(true);
      }
    }),
  );
});

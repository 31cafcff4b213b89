import {describe, expect, test} from 'vitest';
import {readTables} from '../../../src/exchange/import/source-table.js';

function cellOf(markdown: string, rest = '') {
  const source = `| h |\n| --- |\n| ${markdown} |\n\n${rest}`;
  const cell = readTables(source, false)[0]?.rows[1]?.[0];
  if (!cell) throw new Error('no cell');
  return cell;
}

describe('a reader sees', () => {
  test.each([
    ['`>= 1.2`', '>= 1.2'],
    ['**v1.2**', 'v1.2'],
    ['[v1.2](https://kite.example)', 'v1.2'],
    ['\\>= 1.2', '>= 1.2'],
    ['&ge; 1.2', '≥ 1.2'],
    ['1.2<br>1.3<br/>1.4</br>1.5', '1.2\n1.3\n1.4\n1.5'],
    ['a \\| b `c\\|d`', 'a | b c|d'],
    ['<b>1.2</b>', '1.2'],
    ['![yes](yes.png)', 'yes'],
    ['{{ version }}', '{{ version }}'],
    // What is struck out is not what the cell says.
    ['<del>1.2</del>', '~~1.2~~'],
    ['~~1.2~~', '~~1.2~~'],
    ['<!-- no --> 1.2', '1.2'],
  ])('%s as %j', (markdown, text) => {
    expect(cellOf(markdown)).toMatchObject({text, markdown, footnotes: []});
  });

  test('nothing in an empty cell', () => {
    expect(cellOf('')).toMatchObject({text: '', markdown: ''});
  });
});

describe('footnotes are no part of a version', () => {
  test.each([
    ['1.2 [^1]', '[^1]: Beta only\n', ['Beta only']],
    ['1.2 [^1]', '', ['[^1]']],
    ['1.2[^a]', '[^a]: https://kite.example\n', ['https://kite.example']],
    ['1.2<sup>3</sup>', '', ['3']],
  ])('%s', (markdown, rest, footnotes) => {
    expect(cellOf(markdown, rest)).toMatchObject({text: '1.2', markdown, footnotes});
  });
});

test.each([
  ['[v1][one]', '[one]: https://kite.example/a\n', '[v1](<https://kite.example/a>)', 'v1'],
  ['[v1]', '[v1]: https://kite.example "a | b"\n', '[v1](<https://kite.example> "a \\| b")', 'v1'],
  // Defined elsewhere: it is no link here.
  ['[v1][one]', '', '[v1][one]', '[v1][one]'],
])('the reference %s takes its address along', (markdown, rest, expected, text) => {
  expect(cellOf(markdown, rest)).toMatchObject({markdown: expected, text});
});

test('a cell that is one link has its address', () => {
  expect(cellOf('[v1](https://kite.example)').link).toBe('https://kite.example');
  expect(cellOf('see [v1](https://kite.example)').link).toBeUndefined();
});

const TABLE = '| h |\n| --- |\n| 1 |\n';

test.each([
  ['a quote', `> ${TABLE.replaceAll('\n', '\n> ')}\n`, 1],
  ['a list', `- ${TABLE.replaceAll('\n', '\n  ')}\n`, 1],
  ['CRLF', TABLE.replaceAll('\n', '\r\n'), 1],
  ['a byte order mark', `\uFEFF${TABLE}`, 1],
  ['front matter', `---\na: |\n  b\n---\n\n${TABLE}`, 1],
  ['several', `${TABLE}\n${TABLE}`, 2],
  ['code', `\`\`\`md\n${TABLE}\`\`\`\n`, 0],
  ['a comment', `<!--\n${TABLE}-->\n`, 0],
  ['no table', 'a | b\n', 0],
])('tables are found in %s', (_, source, count) => {
  const tables = readTables(source, false);
  expect(tables).toHaveLength(count);
  for (const {rows, start} of tables) {
    expect(rows.map((row) => row.map(({text}) => text))).toEqual([['h'], ['1']]);
    expect(source.slice(start)).toMatch(/^\| h \|/);
  }
});

test('MDX has no indented code, and comments of its own', () => {
  const indented = TABLE.replace(/^/gm, '    ');
  expect(readTables(indented, false)).toHaveLength(0);
  expect(readTables(indented, true)).toHaveLength(1);
  expect(readTables(`{/*\n${TABLE}*/}\n`, true)).toHaveLength(0);
  expect(readTables(`<Tabs>\n<TabItem>\n\n${TABLE}\n</TabItem>\n</Tabs>\n`, true)).toHaveLength(1);
});

test.each([
  [
    'text and lists, up to a heading',
    `${TABLE}\n- x: no\n\ntext\n\n## next\n\nmore\n`,
    '- x: no\n\ntext',
  ],
  ['what stands above', `# Kite\n\n- x: no\n\n${TABLE}`, '- x: no'],
  [
    'a table of marks',
    `${TABLE}\n| Icon | |\n| --- | --- |\n| \`x\` | **no** |\n`,
    '`Icon`: \n`x`: no',
  ],
  ['what a heading announces as one', `${TABLE}\n## Legend\n\n- x: no\n`, '## Legend\n\n- x: no'],
  ['no other table', `${TABLE}\n| Kite | Go |\n| --- | --- |\n| v1 | 1 |\n`, ''],
])('around a table, its legend can be %s', (_, markdown, around) => {
  expect(readTables(markdown, false)[0]?.around).toBe(around);
});

test.each([
  ['quotes', '>'.repeat(100_000)],
  ['lists', '- '.repeat(50_000)],
  ['brackets', '['.repeat(100_000)],
  ['emphasis', '*a '.repeat(50_000)],
])(
  'a table below nested %s is found in time',
  (_, prose) => {
    expect(readTables(`${prose}\n\n${TABLE}`, false)).toHaveLength(1);
  },
  30_000,
);

import {expect, test} from 'vitest';
import {readTables} from '../../../src/exchange/import/source-table.js';

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

test('in MDX a tag alone on a line ends a table', () => {
  const [table] = readTables(`<TabItem>\n${TABLE}</TabItem>\n</Tabs>\n`, true);
  expect(table?.rows.map((row) => row.map(({text}) => text))).toEqual([['h'], ['1']]);
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
  [
    'below the next table, with nothing between',
    `${TABLE}\n| Kite | Go |\n| --- | --- |\n| v1 | 1 |\n\n- x: no\n`,
    '- x: no',
  ],
  [
    'not below a table that text parts from it',
    `${TABLE}\ntext\n\n| Kite | Go |\n| --- | --- |\n| v1 | 1 |\n\n- x: no\n`,
    'text',
  ],
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

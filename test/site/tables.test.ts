import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mayHoldTable, tablesOf} from '../../src/site/tables.js';
import {positionAt} from '../../src/text/position.js';

const SIMPLE = '| A | B |\n| - | - |\n| 1 | 2 |\n';

function texts(source: string, format: 'mdx' | 'md' = 'mdx'): string[][] {
  return tablesOf(source, format).flatMap(({header, rows}) =>
    [header, ...rows].map((cells) => cells.map(({text}) => text)),
  );
}

test('reads the cells as readers see them', () => {
  const row = '| `v1.6.x+`<br/>(**Proxy** v1) | [a](b) ![c](d) [^1] &lt;1.33 \\| x |';
  const seen = ['v1.6.x+ (Proxy v1)', 'a c <1.33 | x'];
  expect(texts(SIMPLE + row)).toEqual([['A', 'B'], ['1', '2'], seen]);
  expect(texts(SIMPLE + row, 'md')).toEqual([['A', 'B'], ['1', '2'], seen]);
});

test('knows where each cell begins', () => {
  const source = `---\ntitle: x\n---\r\n\r\n> - | A | B |\r\n>   | --- | --- |\r\n>   | 1 |    **2** |\r\n`;
  const [table] = tablesOf(source, 'mdx');
  expect(table?.rows[0]?.map(({offset}) => positionAt(source, offset))).toEqual([
    {line: 7, column: 7},
    {line: 7, column: 14},
  ]);
});

test('knows what stands right above', () => {
  const [table] = tablesOf(`{/* compat-ignore */}\n\n${SIMPLE}`, 'mdx');
  expect(table?.above).toBe('{/* compat-ignore */}');
  expect(tablesOf(`<!-- x -->\n\n${SIMPLE}`, 'md')[0]?.above).toBe('<!-- x -->');
  expect(tablesOf(SIMPLE, 'md')[0]?.above).toBe('');
  expect(tablesOf(`text\n\n{/* x */}\n{/* y */}\n\n${SIMPLE}`, 'mdx')[0]?.above).toBe(
    '{/* x */}\n{/* y */}',
  );
});

test.each([
  ['a fence', `\`\`\`md\n${SIMPLE}\`\`\``],
  ['a comment', `{/*\n\n${SIMPLE}\n*/}`],
  ['a comment with spaces', `{ /* old\n\n${SIMPLE}\n*/\n}`],
  ['a comment of HTML', `<!--\n\n${SIMPLE}\n-->`],
  ['the second comment', `{/* a */}\n\n<!-- b\n\n${SIMPLE}\n-->`],
])('a table in %s is none', (_, source) => {
  expect(texts(`${source}\n`)).toEqual([]);
});

test.each([
  ['words', `Write \`<!--\` to open a comment.\n\n${SIMPLE}\nand \`-->\` to close it.\n`],
  ['fences', `\`\`\`html\n<!-- a\n\`\`\`\n\n${SIMPLE}\n\`\`\`html\n-->\n\`\`\`\n`],
  ['braces', `\`{/*\` or \`{ /*\`:\n\n${SIMPLE}\nand \`*/}\`\n`],
])('code that shows a comment hides no table: %s', (_, source) => {
  expect(texts(source)).toHaveLength(2);
});

test('a page without tables costs two searches', () => {
  expect(mayHoldTable(SIMPLE)).toBe(true);
  expect(mayHoldTable(`> * ${SIMPLE.replaceAll('\n', '\n>   ')}`)).toBe(true);
  expect(mayHoldTable('A | B\n:-: | -\n1 | 2')).toBe(true);
  expect(mayHoldTable('---\ntitle: x\n---\ncat x | grep y\n')).toBe(false);
});

test('never throws, and finds every cell in the source', () => {
  const word = fc.constantFrom(
    '|',
    '-',
    '\n',
    '`',
    '<',
    '{/*',
    '*/}',
    '> ',
    'v1',
    ' ',
    '\\',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 60}), fc.constantFrom('mdx', 'md'), (words, format) => {
      const source = words.join('');
      for (const {header, rows} of tablesOf(source, format)) {
        for (const {offset} of [header, ...rows].flat()) {
          expect(offset).toBeLessThanOrEqual(source.length);
        }
        expect(mayHoldTable(source) || header.length < 2).toBe(true);
      }
    }),
  );
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {importTables, parseData, toMarkdown} from '../../../src/exchange/index.js';
import {cellsOf, imported, tableOf} from '../data.js';

const PAGE = `# Kite

${tableOf(['Flag', 'Type'], ['verbose', 'text'])}
## Versions

${tableOf(['Kite', 'Go'], ['v1.2', '1.22'])}
> ${tableOf(['Version', 'EOL'], ['v1.2', '2026-01-02']).replaceAll('\n', '\n> ')}
`;

test('the tables of a page that are about versions are found, with their places', () => {
  const {tables, problems} = importTables(PAGE, {path: 'page.md'});
  expect(
    tables.map(({number, line, start, end}) => [number, line, PAGE.slice(start, end)]),
  ).toEqual([
    [2, 9, tableOf(['Kite', 'Go'], ['v1.2', '1.22']).trim()],
    [3, 13, expect.stringMatching(/^\| Version [^]*-02 \|$/)],
  ]);
  expect(problems).toEqual([]);
});

test('one table can be chosen, whatever it is about', () => {
  expect(
    importTables(PAGE, {table: 1}).tables.map(({number, data}) => [number, data?.product.name]),
  ).toEqual([[1, 'Flag']]);
  expect(importTables(PAGE, {table: 9}).tables).toEqual([]);
});

const cell = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...['v1.2', '1.2', 'v1.2.x', '1.2.3', 'main', 'others', 'Kite v1.2', '>= 1.21', 'v1.32+'],
      ...['1.26 - 1.32', '1.28, 1.29', '✓', 'x', '-', '+', '🔄', 'N/A', '', 'TBD', 'Jul 08, 2026'],
      ...['~ Dec, 2026', 'Release of 1.23', 'Supported', 'Yes', 'No', 'K8s >= 1.21', '17 (LTS)'],
      ...[
        'v1.6.x+ (Envoy Proxy v1.36.x)',
        '1.5, 1.4 (recommended)',
        '1.5 (beta)',
        '[v1](https://a.example/c)',
      ],
      ...['[x][ref]', '`code`', '**bold**', '1.2<br>1.3', '1.3<sup>1</sup>', '1.2 [^1]', '\\>= 1'],
      ...[
        '&ge; 1.2',
        '{{ v }}',
        '__proto__',
        'constructor',
        '<script>alert(1)</script>',
        'a \\| b',
      ],
      ...['1.33 → 1.36 / 4.20 → 4.22', '2026', '"', '#', ': ', 'null', '~', 'a\\', '`a\\|b`', '*'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({unit: 'grapheme', maxLength: 12})
      .map((text) => text.replace(/[|\\`<>[\]!&*_~^\p{C}\p{Z}]/gu, '')),
  },
);
const header = fc.oneof(
  fc.constantFrom(
    ...['Version', 'Kite', 'Kubernetes', 'Supported Kubernetes', 'Tested Kubernetes', 'Released'],
    ...['Minimum Kubernetes', 'Maximum Kubernetes', 'EOL', 'End of support', 'Status', 'Notes'],
    ...['Kubernetes 1.30', 'Kubernetes 1.31', '1.30', '1.31', 'Component', '', 'Compatible?'],
    ...['[Envoy](https://e.example)', 'A / B', '__proto__', 'constructor', '版本'],
  ),
  cell,
);
const rows = fc
  .integer({min: 1, max: 5})
  .chain((width) =>
    fc.tuple(
      fc.array(header, {minLength: width, maxLength: width}),
      fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 6}),
    ),
  );

describe('every table', () => {
  test('comes back as it was, and makes a data file that can be read', () => {
    fc.assert(
      fc.property(rows, ([head, body]) => {
        const markdown = `${tableOf(head, ...body)}\n[ref]: https://r.example\n\n[^1]: note\n`;
        // What lists releases of several products is data of none.
        const refused = head.includes('Component')
          ? importTables(markdown, {table: 1}).tables[0]?.problems
          : [];
        fc.pre(!refused?.some(({message}) => message.includes('several products')));
        const {data, yaml} = imported(markdown, {table: 1});
        const wanted = [head, ...body].map((row) =>
          row.map((text) => text.replace('[x][ref]', '[x](<https://r.example>)').trim()),
        );
        expect(cellsOf(toMarkdown(data))).toEqual(wanted);
        expect(parseData(yaml, {path: 'compat.yaml'}).data).toEqual(data);
      }),
      {numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 300)},
    );
  });
});

describe('bad input', () => {
  const table = tableOf(['Kite', 'Go'], ['v1.2', '1.22']);

  test.each([
    ['nothing', '', undefined],
    ['space', ' \n\t\n', undefined],
    ['words', 'no table here', undefined],
    ['half a table', '| Kite | Go |\n| ---', undefined],
    ['binary', 'PK\u0003\u0004\u0000', '1:3 control-character'],
    ['50 MB', 'x'.repeat(50 * 1024 * 1024), '1:1 data-file-too-large'],
    ['thousands of cells', `${table}${'| a | b |\n'.repeat(12_000)}`, '1:1 too-many-cells'],
    ['thousands of brackets', `${table}${'['.repeat(30_000)}`, '1:1 too-many-cells'],
    ['half of JSON', '{"releases": [', '1:15 json-syntax'],
    ['other JSON', '{"a": 1}', '1:1 nothing-to-import'],
    ['deep JSON', '[{"a":'.repeat(100), '1:97 too-deep'],
    ['JSON that says a thing twice', '{"cycle": 1, "cycle": 2}', '1:14 duplicate-key'],
  ])('%s', (_, text, expected) => {
    const {tables, problems} = importTables(text);
    expect(tables).toEqual([]);
    expect(problems.map(({line, column, code}) => `${line}:${column} ${code}`)[0]).toBe(expected);
  });

  test('thousands of columns are read, or refused in time', () => {
    const wide = tableOf(
      ['Kite', ...Array.from({length: 2000}, (_, index) => `Part ${index}`)],
      ['v1.2', ...Array.from({length: 2000}, () => '1.22')],
    );
    expect(imported(wide).data.dependencies).toHaveLength(2000);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a text like any',
    (text) => {
      const markdown = tableOf([text, text, text], [text, text, 'v1.2'], ['v1', '1.2', text]);
      const {data} = imported(markdown, {table: 1});
      expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
      expect(({} as Record<string, unknown>)['v1.2']).toBeUndefined();
    },
  );

  test('scripts and HTML stay text, and addresses that could run are no sources', () => {
    const markdown = tableOf(
      ['Kite', '<script>alert(1)</script>'],
      ['v1.2', '[1.22](javascript:alert)'],
      ['<img src=x onerror=alert(1)>', '1.21'],
    );
    const {data} = imported(markdown, {table: 1});
    expect(JSON.stringify({...data, table: null})).not.toMatch(/javascript:|<script|onerror/);
    expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
  });

  test('an address that no browser can read is no source', () => {
    const markdown = tableOf(['Kite', 'Go'], ['v1.2', '[1.22](https://%5B/)'], ['v1.1', '1.21']);
    const {data} = imported(markdown);
    expect(data.releases[0]?.requires['go']?.[0]?.source).toBeUndefined();
    expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(markdown));
  });

  test('a page that begins with a comment is no JSON', () => {
    const {data} = imported(`{/* Generated */}\n\n${table}`, {path: 'page.mdx'});
    expect(cellsOf(toMarkdown(data))).toEqual(cellsOf(table));
  });

  test.each([
    ['a byte order mark', `\uFEFF${table}`],
    ['CRLF', table.replaceAll('\n', '\r\n')],
    ['no final line ending', table.trimEnd()],
    ['no outer pipes', 'Kite | Go\n--- | ---\nv1.2 | 1.22'],
  ])('%s changes nothing', (_, text) => {
    expect(cellsOf(toMarkdown(imported(text).data))).toEqual(cellsOf(table));
  });
});

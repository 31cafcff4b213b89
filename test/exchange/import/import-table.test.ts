import {expect, test} from 'vitest';
import {ProblemSource} from '../../../src/exchange/import/findings.js';
import {importTable} from '../../../src/exchange/import/import-table.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {imported, tableOf} from '../data.js';

test('a plain table needs no layout', () => {
  expect(
    imported(
      tableOf(
        ['Kite', 'Gateway', 'Support Status'],
        ['main', 'v1.8.1+ (Proxy v1.38.x)', 'Development'],
        ['v1.1.x', 'v1.7.x+ (Proxy v1.37.x)', 'Supported'],
        ['others', 'N/A', 'End of Life'],
      ),
    ),
  ).toMatchObject({
    problems: [],
    yaml: `product:
  id: kite
  name: Kite
dependencies:
  - id: gateway
    name: Gateway
  - id: proxy
    name: Proxy
    bundledWith: gateway
releases:
  - line: main
    status: development
    requires:
      gateway: v1.8.1+
      proxy: v1.38.x
  - line: v1.1.x
    status: supported
    requires:
      gateway: v1.7.x+
      proxy: v1.37.x
  - line: others
    status: end-of-life
    requires:
      gateway: N/A
`,
  });
});

test('what is not understood is kept, commented and reported', () => {
  const {yaml, problems} = imported(
    tableOf(['Kite', 'Go', 'Owner'], ['v1.2', '1.22', 'Ann'], ['v1.1', 'newest', 'Ben']),
  );
  expect(yaml).toContain(`
  # free text, kept as it is written
  - id: owner
    name: Owner
`);
  expect(yaml).toContain(
    '      # Go: `newest` is not understood; kept as text\n      go: newest\n',
  );
  expect(problems.map(({code, line, column}) => `${line}:${column} ${code}`)).toEqual([
    '1:15 column-kept-as-text',
    '4:10 cells-kept-as-text',
  ]);
});

test('how cells are written is kept, once for all that say the same', () => {
  const {data} = imported(
    tableOf(['Kite', 'Released'], ['v1.3', 'Jul 2026'], ['v1.2', 'Jul 2026'], ['v1.1', '07/2026']),
  );
  expect(data.table?.columns[1]?.written).toEqual([
    {value: '2026-07', as: 'Jul 2026'},
    {value: '2026-07', as: '07/2026', line: 'v1.1'},
  ]);
});

test.each([
  [tableOf(['Version', 'Go'], ['v1.2', '1.22']), 'unnamed-product'],
  [tableOf(['Component', 'Version'], ['Go', '1.22']), 'unnamed-release'],
  [tableOf(['Kite', '1.30', '1.31'], ['v1.2', '✓', '✓']), 'unnamed-dependency'],
  [tableOf(['Kite', 'Version'], ['v1.2', '1.22']), 'unnamed-dependency'],
  ['| Kite | Go |\n| --- | --- |\n| v1 | 1.22 | more |\n', 'cells-beyond-header'],
])('%j is reported as %s', (markdown, code) => {
  expect(imported(markdown).problems.map((problem) => problem.code)).toContain(code);
});

test('releases of a platform are reported, unless somebody says that they are meant', () => {
  const markdown = tableOf(['Kubernetes', 'Kite'], ['1.31', '1.5'], ['1.30', '1.4']);
  expect(imported(markdown).problems).toMatchObject([
    {
      code: 'unnamed-product',
      message: 'the releases that this table lists are those of Kubernetes, on which products run',
    },
  ]);
  expect(imported(markdown, {product: 'kubernetes'}).problems).toEqual([]);
  const {data, problems} = imported(markdown, {releaseColumn: 'Kite'});
  expect([data.product.id, problems]).toEqual(['kite', []]);
});

test('the product and the only release can be named', () => {
  const {data, problems} = imported(tableOf(['Component', 'Version'], ['Go', '1.22']), {
    product: 'kite',
    productName: 'Kite',
    release: 'v1.2.x',
  });
  expect(data.product).toEqual({id: 'kite', name: 'Kite'});
  expect(data.releases[0]?.line).toBe('v1.2.x');
  expect(problems).toEqual([]);
});

test('a table without rows gives no data', () => {
  const source = tableOf(['Kite', 'Go']);
  const [table] = readTables(source, false);
  const {data, yaml, problems} = importTable(table!, new ProblemSource(source, 'page.md'), {});
  expect([data, yaml, problems.map(({code}) => code)]).toEqual([null, '', ['nothing-to-import']]);
});

test('a word that is of any release names no product', () => {
  const {data, problems} = imported(
    tableOf(['Release', 'Go'], ['Release 1.1.0', '1.22'], ['Release 1.2.0', '1.23']),
  );
  expect(data.product.name).toBe('Product');
  expect(data.releases.map(({line}) => line)).toEqual(['1.2.0', '1.1.0']);
  expect(problems.map(({code}) => code)).toEqual(['unnamed-product']);
});

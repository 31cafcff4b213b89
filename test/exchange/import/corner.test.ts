import {expect, test} from 'vitest';
import {readCorner} from '../../../src/exchange/import/corner.js';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {importTables} from '../../../src/exchange/index.js';
import {tableOf} from '../data.js';

function cornerOf(text: string, ...others: readonly string[]) {
  const source = tableOf([text, ...others], ['v1.2', ...others.map(() => '✓')]);
  return readCorner(toGrid(readTables(source, false)[0]?.rows ?? []), 0);
}

test.each([
  ['Kite \\\\ Kubernetes', 'Kite', 'Kubernetes'],
  ['Kite / Kubernetes', 'Kite', 'Kubernetes'],
  ['Kubernetes / Kite', 'Kite', 'Kubernetes'],
  ['Release ↓ / Kubernetes →', 'Release', 'Kubernetes'],
  ['Kubernetes → / Release ↓', 'Release', 'Kubernetes'],
  ['Kite vs K8s version', 'Kite', 'K8s version'],
])('%s: rows of %s, columns of %s', (text, rows, columns) => {
  expect(cornerOf(text, '1.30', '1.31+')).toEqual({rows, columns});
});

test('a column of something else beside several versions leaves the corner what it is', () => {
  expect(cornerOf('Kite / Kubernetes', 'Maturity', '1.30', '1.31+')).toEqual({
    rows: 'Kite',
    columns: 'Kubernetes',
  });
});

test.each<[string, string[]]>([
  ['Kite', ['1.30', '1.31']],
  ['Kite / Kubernetes / Helm', ['1.30', '1.31']],
  ['Kite /', ['1.30', '1.31']],
  ['Kite / Kubernetes', ['1.30', 'Notes']],
  ['Kite / Kubernetes', ['Helm 3.18', 'Helm 3.19']],
])('%s beside %j is no corner', (text, others) => {
  expect(cornerOf(text, ...others)).toBeNull();
});

test('the data has both by name', () => {
  const source = tableOf(['Kite \\\\ Kubernetes', '1.30', '1.31'], ['v1.2', '✓', '✗']);
  const {product, dependencies} = importTables(source).tables[0]?.data ?? {};
  expect(product).toMatchObject({id: 'kite', name: 'Kite'});
  expect(dependencies).toMatchObject([{id: 'kubernetes', name: 'Kubernetes'}]);
});

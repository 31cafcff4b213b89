import {expect, test} from 'vitest';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {lineColumn} from '../../../src/exchange/import/line-column.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

test.each([
  [
    [
      ['Supported', 'Kite'],
      ['🔄', 'v1.2'],
      ['', 'v1.1'],
    ],
    1,
  ],
  [
    [
      ['Chart', 'Version'],
      ['red', '1.2'],
      ['blue', '1.2'],
    ],
    0,
  ],
  [
    [
      ['Cycle', 'Chart'],
      ['Apr 2026', '1.2'],
      ['Oct 2026', '1.3'],
    ],
    1,
  ],
  [
    [
      ['Kubernetes', 'Notes'],
      ['1.30 and above', 'full support with v1.0.0'],
      ['1.29 or later', 'none'],
    ],
    0,
  ],
  // What the releases run on stands first.
  [
    [
      ['Laravel', 'Package'],
      ['10.x, 11.x', '^4.0'],
      ['9.x, 10.x', '^3.0'],
    ],
    1,
  ],
  [
    [
      ['Java', 'Long-term', 'Weekly'],
      ['Java 17, Java 21, or Java 25', 'N/A', '2.534'],
      ['Java 17 or Java 21', '2.479.1', '2.463'],
    ],
    2,
  ],
])('the column that names the releases, of %j, is %i', (rows, index) => {
  const grid = toGrid(readTables(tableOf(...rows), false)[0]?.rows ?? []);
  expect(lineColumn(grid, {})).toBe(index);
});

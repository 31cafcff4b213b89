import {describe, expect, test} from 'vitest';
import {toGrid} from '../../../src/exchange/import/grid.js';
import type {ImportOptions} from '../../../src/exchange/import/options.js';
import {planColumns} from '../../../src/exchange/import/plan.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

function planOf(rows: readonly (readonly string[])[], options: ImportOptions = {}) {
  const grid = toGrid(readTables(tableOf(...rows), false)[0]?.rows ?? []);
  const {columns, dependencies} = planColumns(grid, 'kite', options);
  return {
    columns: columns.map(({kind, dependency, claim, version, end}) =>
      [kind, dependency, claim, version, end].filter((part) => part !== undefined).join(' '),
    ),
    dependencies: dependencies.map(({id, name, bundledWith}) =>
      [id, name, bundledWith].filter((part) => part !== undefined),
    ),
  };
}

describe('columns are taken for', () => {
  test.each<[string, string[][], string[]]>([
    [
      'both ends of a range of what no header names',
      [
        ['Kite', 'Minimum version', 'Maximum version'],
        ['v1.2', '1.28', '1.30'],
      ],
      ['line', 'requires version lowest', 'requires version highest'],
    ],
    [
      'dates, a status, versions and notes',
      [
        ['Version', 'Released', 'EOL', 'Status', 'Kubernetes', 'Notes', 'Owner'],
        ['v1.2', '2026-01-02', 'TBD', 'Supported', '1.30', 'fine', 'Ann'],
        ['v1.1', '2025-01-02', '2026-02', 'Ended', '1.29', '', 'Ben'],
      ],
      ['line', 'released', 'endOfLife', 'status', 'requires kubernetes', 'note', 'text owner'],
    ],
    [
      'the version of each release, and what says more of it',
      [
        ['Kite', 'Latest patch', 'Latest', 'Newest version', 'Patch'],
        ['v1.2', 'v1.2.7', '1.2.7 (May)', '3.1.0', '1.2.x'],
        ['1.1', '1.1.9', '1.1.9 (April)', '3.0.0', ''],
        ['main', '-', '', '', ''],
      ],
      ['line', 'version', 'text latest', 'requires newest', 'requires patch'],
    ],
    [
      'claims about one dependency',
      [
        ['Kite', 'Supported Kubernetes', 'Tested Kubernetes', 'Kubernetes'],
        ['v1.2', '>= 1.28', '1.30', '1.31'],
      ],
      [
        'line',
        'requires kubernetes supported',
        'requires kubernetes tested',
        'requires kubernetes',
      ],
    ],
    [
      'a status, where one word is known or marks answer the header',
      [
        ['Version', 'Status', 'Supported'],
        ['v1.2', 'Supported', ':white_check_mark:'],
        ['v1.1', 'Odd', ':x:'],
        ['v1.0', 'Old', ':x:'],
      ],
      ['line', 'status', 'text supported'],
    ],
    [
      'the status of a table that lists nothing else',
      [
        ['Version', 'Supported'],
        ['5.1.x', ':white_check_mark:'],
        ['< 5', ':x:'],
      ],
      ['line', 'status'],
    ],
    [
      'text, where the status contradicts the end of life, or no word is known',
      [
        ['Version', 'Supported', 'EOL', 'Stage'],
        ['v1.2', 'No', '9999-01-02', 'Stable'],
        ['v1.1', 'Yes', '9998-01-02', 'Stable'],
      ],
      ['line', 'text supported', 'endOfLife', 'text stage'],
    ],
    [
      'the end of life, where it is clear which column says so',
      [
        ['Version', 'Bug Fixes Until', 'Security Fixes Until', 'Deprecation date', 'Start'],
        ['v1.2', '2026-01-02', '2026-02', '2026-01-02', '01/02/2026'],
      ],
      ['line', 'text bug-fixes-until', 'endOfLife', 'text deprecation-date', 'text start'],
    ],
    [
      'text, where several could be the end of life, or none tells the day from the month',
      [
        ['Version', 'End of standard support', 'End of extended support', 'Release date', 'Date'],
        ['v1.2', '2026-01-02', '2026-02', '01/02/2026', '20260102'],
      ],
      [
        'line',
        'text end-of-standard-support',
        'text end-of-extended-support',
        'text release-date',
        'text date',
      ],
    ],
    [
      'text, where versions are of nothing that is named, and notes where they look like a channel',
      [
        ['Kite', 'Minimum Rust Version', 'Recommended', 'Notes'],
        ['v1.2', '1.70', '1.75', 'Latest stable'],
        ['v1.1', '1.60', '1.65', ''],
      ],
      ['line', 'requires rust lowest', 'text recommended', 'note'],
    ],
    [
      'versions, where the latest is one and no end of a range',
      [
        ['Kite', 'Latest chart'],
        ['v1.2', '8.1.27'],
      ],
      ['line', 'requires latest-chart'],
    ],
    [
      'text, where headers may name the ends of a range',
      [
        ['Kite', 'Go from', 'Go to', 'Oldest Helm', 'Latest Helm', 'Lower bound'],
        ['v1.2', '1.20', '1.28', '3.8', '3.10', '1.1'],
      ],
      [
        'line',
        'text go-from',
        'text go-to',
        'text oldest-helm',
        'text latest-helm',
        'text lower-bound',
      ],
    ],
    [
      'text, where versions say when something ends',
      [
        ['Kite', 'Supported until', 'End of support', 'Gateway supported'],
        ['v1.2', '1.4', '', '1.8'],
        ['v1.1', '1.3', '', '1.7'],
      ],
      ['line', 'text supported-until', 'endOfLife', 'requires gateway supported'],
    ],
    [
      'both ends of a range',
      [
        ['Kite', 'Minimum Kubernetes', 'Maximum Kubernetes'],
        ['v1.2', '1.28', '1.30'],
      ],
      ['line', 'requires kubernetes lowest', 'requires kubernetes highest'],
    ],
    [
      'marks of versions',
      [
        ['Kite', 'K8s 1.30', 'K8s 1.31'],
        ['v1.2', '✓', '-'],
      ],
      ['line', 'mark kubernetes 1.30', 'mark kubernetes 1.31'],
    ],
    [
      'marks of versions and ranges, whatever the thing is called',
      [
        ['Kite', 'Kubernetes <= 1.29', 'K8s 1.30', '1.31 - 1.32', '1.33+ (beta)', 'Stable'],
        ['v1.2', '✓', '-', '✓', '✓', '✓'],
      ],
      [
        'line',
        'mark kubernetes <= 1.29',
        'mark kubernetes 1.30',
        'mark kubernetes 1.31 - 1.32',
        'mark kubernetes 1.33+',
        'text stable',
      ],
    ],
    [
      'marks of one version that is named in full',
      [
        ['Kite', 'Kubernetes 1.30', 'Deprecated', 'EOL'],
        ['v1.2', '✓', 'Yes', 'No'],
      ],
      ['line', 'mark kubernetes 1.30', 'text deprecated', 'text eol'],
    ],
    [
      'text, where the versions of marks overlap or one is not understood',
      [
        ['Kite', 'Go 1.13+', 'Go 1.14+', 'Java 17', 'Java next', 'Rust 1 (unsupported)', 'Rust 2'],
        ['v1.2', '✓', '✓', '✓', '✓', '✓', '✓'],
      ],
      [
        'line',
        'text go-1-13',
        'text go-1-14',
        'mark java 17',
        'text java-next',
        'text rust-1-unsupported',
        'text rust-2',
      ],
    ],
    [
      'two things, where two columns would claim the same',
      [
        ['Kite', 'Proxy', 'Proxy'],
        ['v1.2', '1.30', '1.31'],
      ],
      ['line', 'requires proxy', 'requires proxy-2'],
    ],
    [
      'text, where they list what does not fit',
      [
        ['Kite', 'Kubernetes', 'Not supported Kubernetes'],
        ['v1.2', '1.30', '1.31'],
      ],
      ['line', 'requires kubernetes', 'text not-supported-kubernetes'],
    ],
    [
      'verdicts on the only versions',
      [
        ['Kite', 'Plugin', 'Compatible?'],
        ['v1.2', 'v1.3', '✅'],
      ],
      ['line', 'requires plugin', 'claim plugin'],
    ],
    [
      'text, where verdicts could be on several',
      [
        ['Kite', 'Plugin', 'Proxy', 'Compatible?'],
        ['v1.2', 'v1.3', '1.36', '✅'],
      ],
      ['line', 'requires plugin', 'requires proxy', 'text compatible'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(planOf(rows).columns).toEqual(expected);
  });

  test('what an option says', () => {
    const rows = [
      ['A', 'B', 'C'],
      ['v1', 'v2', 'Ann'],
    ];
    expect(planOf(rows, {releaseColumn: 'B', columns: {C: 'note', A: 'text'}}).columns).toEqual([
      'text a',
      'line',
      'note',
    ]);
  });
});

test('dependencies have ids of their own, and what brackets name is bundled', () => {
  const rows = [
    ['Kite', 'Kite', '网关', 'Gateway'],
    ['v1.2', '1.1', '1.3', '1.6 (Proxy 1.36)'],
  ];
  expect(planOf(rows).dependencies).toEqual([
    ['kite-2', 'Kite'],
    ['column', '网关'],
    ['gateway', 'Gateway'],
    ['proxy', 'Proxy', 'gateway'],
  ]);
});

import {expect, test} from 'vitest';
import {isAboutVersions} from '../../../src/exchange/import/recognise.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

test.each<[string, boolean, string[][]]>([
  [
    'releases',
    true,
    [
      ['Kite', 'Kubernetes'],
      ['v1.2', '1.30'],
    ],
  ],
  [
    'a lifecycle',
    true,
    [
      ['Version', 'Released', 'EOL'],
      ['v1.2', 'Jul 2026', 'TBD'],
    ],
  ],
  [
    'marks',
    true,
    [
      ['', 'Kubernetes 1.30', 'Kubernetes 1.31'],
      ['Kite v1.2', '✓', 'x'],
    ],
  ],
  [
    'ways from one release to another',
    false,
    [
      ['From', 'To', 'Kubernetes'],
      ['v1.1', 'v1.2', '1.30'],
    ],
  ],
  [
    'ways, in more words',
    false,
    [
      ['Upgrade from version', 'Upgrade to version'],
      ['v1.1', 'v1.2'],
    ],
  ],
  [
    'releases and from when on they are supported',
    true,
    [
      ['Kite version', 'Supported from', 'Supported to'],
      ['v1.2', '2026-01-02', '2027-01-02'],
    ],
  ],
  [
    'releases and the ends of what they require',
    true,
    [
      ['Kite version', 'From', 'To'],
      ['v1.2', '1.30', '1.32'],
    ],
  ],
  [
    'components',
    true,
    [
      ['Dependency', 'Version'],
      ['Go', '1.26.2'],
    ],
  ],
  [
    'components with ends of a range, of which none is a release',
    false,
    [
      ['Component', 'Minimum version', 'Maximum version'],
      ['Go', '1.25', '1.26'],
    ],
  ],
  [
    'things that need versions of something, of which none is a release',
    false,
    [
      ['Add-on', 'Federated', 'Supported Kubernetes versions'],
      ['Kite DNS', 'yes', '1.30 - 1.32'],
      ['Kite Logs', 'no', '1.30 - 1.32'],
    ],
  ],
  [
    'components, one of them with a number',
    false,
    [
      ['Component', 'Version', 'Notes'],
      ['Kite Proxy', '1.30.0', ''],
      ['Kite Agent v3', '3.9.0', ''],
      ['Kite DNS', '3.9.0', ''],
    ],
  ],
  [
    'charts, each with a status',
    false,
    [
      ['Chart name', 'Status', 'Chart version'],
      ['kite', 'Active', '1.2.0'],
      ['kite-crds', 'Active', '1.1.0'],
    ],
  ],
  [
    'releases with names',
    true,
    [
      ['Version', 'Supported Go versions'],
      ['Falcon', '1.22'],
      ['Heron', '1.23'],
    ],
  ],
  [
    'words without headers',
    true,
    [
      ['', ''],
      ['**Kubernetes version**', '1.30'],
      ['Helm', '3.7'],
    ],
  ],
  [
    'versions by versions',
    true,
    [
      ['Kubernetes', '1.30', '1.31'],
      ['kite', '>= 0.37', '>= 1.0'],
    ],
  ],
  [
    'settings',
    false,
    [
      ['Name', 'Description', 'Default'],
      ['image.tag', 'Tag', '1.2.3'],
      ['port', 'Port', '80'],
    ],
  ],
  [
    'flags',
    false,
    [
      ['Flag', 'Type', 'Description'],
      ['--version', 'string', 'of the chart'],
    ],
  ],
  [
    'people',
    false,
    [
      ['Name', 'Role'],
      ['Ann', 'Lead'],
    ],
  ],
  [
    'counts',
    false,
    [
      ['Size', 'Nodes', 'Memory'],
      ['small', '3', '8'],
    ],
  ],
  [
    'features',
    false,
    [
      ['Feature', 'Free', 'Paid'],
      ['Search', '✓', '✓'],
      ['Export', 'x', '✓'],
    ],
  ],
  ['nothing', false, [['Version', 'Kubernetes']]],
])('%s: %s', (_, expected, rows) => {
  const [table] = readTables(tableOf(...rows), false);
  expect(table && isAboutVersions(table)).toBe(expected);
});

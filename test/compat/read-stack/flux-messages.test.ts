import {expect, test} from 'vitest';
import {chartsInMessages} from '../../../src/compat/read-stack/flux-messages.js';
import type {Installed} from '../../../src/compat/read-stack/installed.js';

const short = ({name, version, deployed, line}: Installed) =>
  `${name} ${String(version)} ${deployed ? 'deployed' : '-'} ${line}`;

test.each<[string, string[]]>([
  [
    'kite\t1.2.0   \tFalse    \tTrue \tHelm install succeeded for release ns/kite.v1 with chart kite-helm@1.2.0',
    ['kite-helm 1.2.0 deployed 1'],
  ],
  [
    'ns   kite   34m   True   Helm upgrade succeeded for release ns/kite.v2 with chart kite-helm@1.2.0+0cc9a8446c95',
    ['kite-helm 1.2.0+0cc9a8446c95 deployed 1'],
  ],
  [
    'kite 1.1.0 False False Helm upgrade failed for release ns/kite with chart kite-helm@1.2.0: timed out',
    ['kite-helm 1.2.0 - 1'],
  ],
  [
    'kite 1.1.0 False True Helm uninstall succeeded for release ns/kite.v2 with chart kite@1.2.0',
    [],
  ],
  ['kite 1.1.0 False False HelmChart "ns/kite" is not ready', []],
  ['kite 1.1.0 False True Helm upgrade succeeded for release ns/kite.v2', []],
  [
    'Normal UpgradeSucceeded 2m Helm upgrade succeeded for release ns/kite.v2 with chart k@1.2.0',
    [],
  ],
])('%s', (row, charts) => {
  expect(chartsInMessages([row]).map(short)).toEqual(charts);
});

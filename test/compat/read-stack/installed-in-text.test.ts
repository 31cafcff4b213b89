import {expect, test} from 'vitest';
import {installedInText} from '../../../src/compat/read-stack/installed-in-text.js';

test('what tables and other texts say, and no document', () => {
  const lines = [
    ...['Server Version: v1.31.4', 'node   Ready   <none>   10d   v1.31.0', 'a/b: v1'],
    ...['a ns 1 2026-01-23 10:00:00.1 +0000 UTC deployed kite-helm-1.2.0 1.2.0'],
    ...['NAME: a', 'STATUS: deployed', 'CHART: kite-helm', 'VERSION: 1.3.0'],
    ...['    Image:  kite:v1', '{"major": "1", "minor": "31", "gitVersion": "v1.31.5"}'],
    ...['a True Helm upgrade succeeded for release a with chart kite-helm@1.4.0'],
  ];
  const versions = installedInText(lines).map(({version}) => version);
  expect(versions.sort()).toEqual([
    '1.2.0',
    '1.2.0',
    '1.3.0',
    '1.4.0',
    'v1',
    'v1',
    'v1.31.0',
    'v1.31.4',
  ]);
});

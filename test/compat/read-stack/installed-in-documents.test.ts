import {expect, test} from 'vitest';
import {installedInDocuments} from '../../../src/compat/read-stack/installed-in-documents.js';

test('what JSON and YAML say, and tables, and no other text', () => {
  const lines = [
    '{"major": "1", "minor": "31", "gitVersion": "v1.31.5"}',
    'Server Version: v1.31.4',
    '[{"chart": "kite-helm-1.2.0", "status": "deployed", "app_version": ""}]',
    ...['dependencies:', '- name: kite-helm', '  version: 1.3.0', '---'],
    ...['kind: Application', 'spec:', '  source:', '    chart: kite-helm'],
    ...[
      '    targetRevision: 1.4.0',
      '---',
      'spec:',
      '  containers:',
      '  - image: kite:1.5.0',
      'NAME IMAGES',
      'a kite:1.6.0',
    ],
  ];
  expect(
    installedInDocuments(lines).map(({version, line}) => `${String(version)} ${line}`),
  ).toEqual(['1.2.0 3', 'v1.31.5 1', '1.3.0 6', '1.4.0 12', '1.5.0 16', '1.6.0 18']);
});

import {expect, test} from 'vitest';
import {chartsInLock} from '../../../src/compat/read-stack/chart-lock.js';
import {objectsIn} from '../../../src/compat/read-stack/scalar.js';
import {yamlDocuments} from '../../../src/compat/read-stack/yaml-documents.js';

function read(text: string): string[] {
  return yamlDocuments(text.split('\n'))
    .flatMap(objectsIn)
    .flatMap(chartsInLock)
    .map(({name, version, line}) => `${name} ${String(version)} ${line}`);
}

test('a lock file', () => {
  const lock = [
    'dependencies:',
    '- name: gateway-helm',
    '  repository: oci://docker.io/envoyproxy',
    '  version: v1.6.2',
    '- name: kite',
    '  repository: https://charts.example.com',
    '  version: 3.1.2',
    'digest: sha256:0123456789abcdef',
    'generated: "2026-01-23T10:00:00.123456Z"',
  ];
  expect(read(lock.join('\n'))).toEqual(['gateway-helm v1.6.2 4', 'kite 3.1.2 7']);
});

test('the dependencies of a chart, and not the chart itself', () => {
  const chart = [
    'apiVersion: v2',
    'name: ours',
    'description: >-',
    '  All that: we need',
    'version: 1.0.0',
    'keywords: [a, b]',
    '',
    'dependencies:',
    '  - name: kite',
    '    version: ">= 3.1"',
    '  # a local one',
    '  - name: other',
  ];
  expect(read(chart.join('\n'))).toEqual(['kite >= 3.1 10', 'other null 12']);
});

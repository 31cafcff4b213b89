import {expect, test} from 'vitest';
import {
  releasesInMetadata,
  releasesInObjects,
  releasesInTable,
} from '../../../src/compat/read-stack/helm-list.js';
import {objectsIn} from '../../../src/compat/read-stack/scalar.js';
import type {Installed} from '../../../src/compat/read-stack/installed.js';

const UPDATED = '2026-01-23 10:00:00.123456 +0000 UTC';

const short = ({name, version, deployed, line}: Installed) =>
  `${name} ${String(version)} ${deployed ? 'deployed' : '-'} ${line}`;

test.each<[string, string, string[]]>([
  [
    'tabs',
    `aieg\tenvoy\t1\t${UPDATED}\tdeployed\tai-gateway-helm-v0.5.0\tv0.5.0`,
    ['ai-gateway-helm v0.5.0 deployed 1', 'ai-gateway-helm v0.5.0 deployed 1'],
  ],
  [
    'spaces, some of them single',
    `aieg  envoy-ai-gateway-system 12  ${UPDATED}   deployed    gateway-helm-v1.6.2     latest  `,
    ['gateway-helm v1.6.2 deployed 1'],
  ],
  ['no app version', `a b 1 ${UPDATED} deployed kite-1.0.0`, ['kite 1.0.0 deployed 1']],
  ['no date', 'a b 1 - deployed kite-1.0.0', ['kite 1.0.0 deployed 1']],
  [
    'digits in the name, and another app version',
    `a b 1 ${UPDATED} deployed kite-2-helm3-1.0.0-rc.1 v3.1.2`,
    ['kite-2-helm3 1.0.0-rc.1 deployed 1', 'kite-2-helm3 v3.1.2 deployed 1'],
  ],
  ['a failed release', `a b 2 ${UPDATED} failed kite-1.0.0`, ['kite 1.0.0 - 1']],
  ['a pending release', `a b 2 ${UPDATED} pending-upgrade kite-1.0.0`, ['kite 1.0.0 - 1']],
  ['an uninstalled release', `a b 2 ${UPDATED} uninstalled kite-1.0.0`, []],
  ['a build in the chart', `a b 2 ${UPDATED} deployed kite-1.0.0_5`, ['kite 1.0.0 deployed 1']],
  ['a row cut off in its version', `a b 2 ${UPDATED} deployed kite-v1.7`, ['kite null deployed 1']],
  ['a chart cut short', `a b 2 ${UPDATED} deployed kite-hel...`, []],
  ['the header', 'NAME NAMESPACE REVISION UPDATED STATUS CHART APP VERSION', []],
  ['a sentence', 'It was, so they say, deployed kite-1.0.0', []],
])('the table with %s', (_, line, releases) => {
  expect(releasesInTable([line]).map(short)).toEqual(releases);
});

test('of a release that a later revision left open nothing is sure', () => {
  const row = (name: string, revision: number, status: string) =>
    `${name} b ${revision} ${UPDATED} ${status} kite-1.${revision}.0`;
  const rows = [row('a', 2, 'deployed'), row('a', 3, 'failed'), row('c', 1, 'deployed')];
  expect(releasesInTable(rows).map(short)).toEqual([
    'kite 1.2.0 - 1',
    'kite 1.3.0 - 2',
    'kite 1.1.0 deployed 3',
  ]);
  const again = [row('a', 3, 'failed'), row('a', 4, 'deployed')];
  expect(releasesInTable(again).map(short)).toEqual(['kite 1.3.0 - 1', 'kite 1.4.0 deployed 2']);
});

test('a history: what is deployed counts', () => {
  const row = (revision: number, status: string, description = 'Upgrade complete') =>
    `${revision}       \tFri Jan 23 10:00:00 2026\t${status}\tkite-1.${revision}.0\t1.${revision}.0    \t${description}`;
  const header = 'REVISION\tUPDATED\tSTATUS\tCHART\tAPP VERSION\tDESCRIPTION';
  const read = (...rows: string[]) => releasesInTable([header, ...rows]).map(short);
  expect(read(row(1, 'superseded', 'Install complete'), row(2, 'deployed'))).toEqual([
    'kite 1.2.0 deployed 3',
    'kite 1.2.0 deployed 3',
  ]);
  expect(
    read(row(1, 'deployed'), row(2, 'failed', 'Upgrade "kite" failed: deployed 3 of 4')),
  ).toEqual(['kite 1.1.0 - 2', 'kite 1.1.0 - 2', 'kite 1.2.0 - 3', 'kite 1.2.0 - 3']);
  expect(read(row(4, 'deployed'), header, row(5, 'failed')).slice(0, 2)).toEqual([
    'kite 1.4.0 deployed 2',
    'kite 1.4.0 deployed 2',
  ]);
});

test('what helm get metadata and helm get all say', () => {
  const metadata = [
    'NAME: kite',
    'CHART: kite-helm',
    'VERSION: 1.2.0',
    'APP_VERSION: v3.1.2',
    'ANNOTATIONS: images=- name: kite',
    '  image: kite:1',
    'VERSION: 9.9.9',
    'NAMESPACE: ns',
    'REVISION: 4',
    'STATUS: deployed',
  ];
  const read = (...lines: string[]) => releasesInMetadata(lines).map(short);
  const found = ['kite-helm 1.2.0 deployed 3', 'kite-helm v3.1.2 deployed 4'];
  expect(read(...metadata)).toEqual(found);
  expect(read(...metadata.slice(0, -1))).toEqual([]);
  expect(read(...metadata.slice(0, -1), 'STATUS: superseded')).toEqual([]);
  expect(read(...metadata.slice(0, -1), 'STATUS: failed')).toEqual(
    found.map((text) => text.replace('deployed', '-')),
  );
  expect(
    read(
      ...['NAME: a', 'LAST DEPLOYED: Fri Jan 23 10:00:00 2026', 'STATUS: deployed', 'REVISION: 1'],
      ...['CHART: kite-helm', 'VERSION: 1.2.0', 'NAME: b', 'STATUS: deployed', 'CHART: gateway'],
    ),
  ).toEqual(['kite-helm 1.2.0 deployed 6']);
});

test('a document of one release', () => {
  const texts = {app_version: '', chart: 'kite-1.0.0', name: 'a', status: 'deployed'};
  const document = Object.entries(texts).map(([key, value]) => ({path: [key], value, line: 1}));
  expect(releasesInObjects(objectsIn(document)).map(short)).toEqual(['kite 1.0.0 deployed 1']);
});

test('the metadata of a release as a document', () => {
  const texts = {appVersion: '3.0', chart: 'kite', name: 'a', status: 'failed', version: '1.0.0'};
  const document = Object.entries(texts).map(([key, value]) => ({path: [key], value, line: 1}));
  expect(releasesInObjects(objectsIn(document)).map(short)).toEqual([
    'kite 1.0.0 - 1',
    'kite 3.0 - 1',
  ]);
});

test('a document', () => {
  const item = (number: number, entries: Record<string, string>) =>
    Object.entries(entries).map(([key, value], line) => ({path: [number, key], value, line}));
  const document = [
    ...item(0, {app_version: '', chart: 'kite-1.0.0', name: 'a', status: 'deployed'}),
    ...item(1, {app_version: '3.0', chart: 'gate-way-2.0.0', name: 'b', status: 'deployed'}),
    ...item(2, {app_version: '', chart: 'kite-0.9.0', name: 'c', status: 'superseded'}),
    ...item(3, {app_version: '', chart: 'kite-0.8.0', name: 'c'}),
    ...item(4, {chart: 'kite-0.7.0', status: 'deployed'}),
  ];
  expect(releasesInObjects(objectsIn(document)).map(short)).toEqual([
    'kite 1.0.0 deployed 1',
    'gate-way 2.0.0 deployed 1',
    'gate-way 3.0 deployed 0',
  ]);
});

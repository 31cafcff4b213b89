import {expect, test} from 'vitest';
import {releasesInDocument, releasesInTable} from '../../../src/compat/read-stack/helm-list.js';
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
  ['a chart cut short', `a b 2 ${UPDATED} deployed kite-hel...`, []],
  ['the header', 'NAME NAMESPACE REVISION UPDATED STATUS CHART APP VERSION', []],
  ['a sentence', 'It was, so they say, deployed kite-1.0.0', []],
])('the table with %s', (_, line, releases) => {
  expect(releasesInTable([line]).map(short)).toEqual(releases);
});

test('a document', () => {
  const item = (number: number, entries: Record<string, string>) =>
    Object.entries(entries).map(([key, value], line) => ({path: [number, key], value, line}));
  const found = releasesInDocument([
    ...item(0, {app_version: '', chart: 'kite-1.0.0', name: 'a', status: 'deployed'}),
    ...item(1, {app_version: '3.0', chart: 'gate-way-2.0.0', name: 'b', status: 'deployed'}),
    ...item(2, {app_version: '', chart: 'kite-0.9.0', name: 'c', status: 'superseded'}),
    ...item(3, {app_version: '', chart: 'kite-0.8.0', name: 'c'}),
    ...item(4, {chart: 'kite-0.7.0', status: 'deployed'}),
  ]);
  expect(found.map(short)).toEqual([
    'kite 1.0.0 deployed 1',
    'gate-way 2.0.0 deployed 1',
    'gate-way 3.0 deployed 0',
  ]);
});

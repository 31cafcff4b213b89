import {expect, test} from 'vitest';
import {chartsInObject, isManifest} from '../../../src/compat/read-stack/charts.js';
import type {Installed} from '../../../src/compat/read-stack/installed.js';
import {objectsIn} from '../../../src/compat/read-stack/scalar.js';
import {yamlDocuments} from '../../../src/compat/read-stack/yaml-documents.js';

const short = ({name, version, deployed, line}: Installed) =>
  `${name} ${String(version)} ${deployed ? 'deployed' : '-'} ${line}`;

const read = (yaml: string) =>
  yamlDocuments(yaml.split('\n')).flatMap(objectsIn).flatMap(chartsInObject).map(short);

const HELM_RELEASE = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
spec:
  chart:
    spec:
      chart: kite-helm
      version: 1.2.0
      sourceRef:
        kind: HelmRepository`;

const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    chart: kite-helm
    repoURL: https://charts.example.com
    targetRevision: 1.2.0`;

test.each<[string, string, string[]]>([
  ['a HelmRelease', HELM_RELEASE, ['kite-helm 1.2.0 deployed 7']],
  [
    'one that may have any version',
    HELM_RELEASE.replace(/\n *version.*/, ''),
    ['kite-helm null deployed 6'],
  ],
  [
    'one that the cluster has, and says what runs',
    `${HELM_RELEASE}
status:
  history:
  - appVersion: 1.1.0
    chartName: kite-helm
    chartVersion: 1.1.0
    status: deployed
  - chartName: kite-helm
    chartVersion: 1.0.0
    status: superseded`,
    ['kite-helm 1.1.0 deployed 14'],
  ],
  [
    'one that came to no end',
    `${HELM_RELEASE}
status:
  history:
  - chartName: kite-helm
    chartVersion: 1.2.0
    status: failed
  - chartName: kite-helm
    chartVersion: 1.0.0
    status: deployed`,
    ['kite-helm 1.2.0 - 13'],
  ],
  [
    'one of which the cluster says nothing yet',
    `${HELM_RELEASE}\nstatus:\n  observedGeneration: -1`,
    ['kite-helm 1.2.0 - 7'],
  ],
  [
    'one that the cluster has, and what it says was cut off',
    HELM_RELEASE.replace('spec:', 'metadata:\n  uid: 0123\nspec:'),
    ['kite-helm 1.2.0 - 9'],
  ],
  [
    'one of a chart in Git, where the version has no say',
    HELM_RELEASE.replace('HelmRepository', 'GitRepository').replace('kite-helm', './charts/kite'),
    [],
  ],
  [
    'one of an OCI repository, which names no chart',
    'kind: HelmRelease\nspec:\n  chartRef:\n    kind: OCIRepository\n    name: kite',
    [],
  ],
  ['an Application', APPLICATION, ['kite-helm 1.2.0 deployed 7']],
  [
    'one in an OCI registry',
    APPLICATION.replace('chart: kite-helm', 'chart: team/kite-helm'),
    ['kite-helm 1.2.0 deployed 7'],
  ],
  [
    'one of several sources',
    `kind: Application
spec:
  sources:
  - chart: kite-helm
    targetRevision: 1.2.0
  - repoURL: https://git.example.com/values
    targetRevision: main`,
    ['kite-helm 1.2.0 deployed 5'],
  ],
  [
    'one that is synced',
    `${APPLICATION}\nstatus:\n  sync:\n    status: Synced`,
    ['kite-helm 1.2.0 deployed 7'],
  ],
  [
    'one that is not',
    `${APPLICATION}\nstatus:\n  sync:\n    status: OutOfSync`,
    ['kite-helm 1.2.0 - 7'],
  ],
  ['one of a directory in Git', APPLICATION.replace('chart: kite-helm', 'path: kite'), []],
  [
    'a list',
    `items:\n${[HELM_RELEASE, APPLICATION]
      .map((object) => `- ${object.replaceAll('\n', '\n  ')}`)
      .join('\n')}\nkind: List`,
    ['kite-helm 1.2.0 deployed 8', 'kite-helm 1.2.0 deployed 17'],
  ],
  ['another place', APPLICATION.replace('source:', 'origin:'), []],
])('%s', (_, yaml, charts) => {
  expect(read(yaml)).toEqual(charts);
});

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
  expect(read(lock.join('\n'))).toEqual([
    'gateway-helm v1.6.2 deployed 4',
    'kite 3.1.2 deployed 7',
  ]);
});

test('the dependencies of a chart, and not the chart itself', () => {
  const chart = [
    'apiVersion: v2',
    'name: ours',
    'description: all that we need',
    '',
    'version: 1.0.0',
    'keywords: [a, b]',
    '',
    'dependencies:',
    '  - name: kite',
    '    version: ">= 3.1"',
    '  # a local one',
    '  - name: other',
  ];
  expect(read(chart.join('\n'))).toEqual(['kite >= 3.1 deployed 10', 'other null deployed 12']);
});

test.each<[string, string, string[]]>([
  [
    'Helmfile',
    'releases:\n- name: a\n  chart: team/kite\n  version: 1.2.0\n- chart: ./local',
    ['kite 1.2.0 deployed 4', 'local null deployed 5'],
  ],
  [
    'a HelmChart',
    'kind: HelmChart\nspec:\n  chart: kite\n  version: 1.2.0',
    ['kite 1.2.0 deployed 4'],
  ],
  [
    'a HelmChart that a cluster has, which does not say what became of it',
    'kind: HelmChart\nspec:\n  chart: kite\n  version: 1.2.0\nstatus:\n  jobName: a',
    ['kite 1.2.0 - 4'],
  ],
  [
    'a Kustomization',
    'kind: Kustomization\nhelmCharts:\n- name: kite\n  version: 1.2.0',
    ['kite 1.2.0 deployed 4'],
  ],
  ['what helm says of a release', 'chart: kite\nstatus: deployed\nversion: 1.2.0', []],
  [
    'a HelmRelease whose repository is not read',
    HELM_RELEASE.replace(/sourceRef:[^]*/, 'sourceRef: {kind: HelmRepository}'),
    [],
  ],
])('what is declared by %s', (_, yaml, charts) => {
  expect(read(yaml)).toEqual(charts);
});

test('a manifest is what no cluster has said anything of', () => {
  const has = (path: string) => isManifest(new Map([[path, {value: 'a', line: 1}]]));
  expect(['metadata.uid', 'status', 'status.phase'].map(has)).toEqual([false, false, false]);
  expect(['metadata.name', 'spec.status', 'metadata.uid.a'].map(has)).toEqual([true, true, true]);
});

import {expect, test} from 'vitest';
import {clusterInObject} from '../../../src/compat/read-stack/cluster-version.js';

const texts = (...entries: [path: string, value: string][]) =>
  new Map(entries.map(([path, value]) => [path, {value, line: 3}]));

test('in a document the server counts too', () => {
  expect(
    clusterInObject(
      texts(['clientVersion.gitVersion', 'v1.32.0'], ['serverVersion.gitVersion', 'v1.31.4']),
    ),
  ).toEqual([
    {
      what: 'kubernetes',
      name: 'kubernetes',
      version: 'v1.31.4',
      deployed: true,
      line: 3,
      source: 'kubectl-version',
    },
  ]);
  expect(
    clusterInObject(texts(['clientVersion.gitVersion', 'v1.32.0'], ['kustomizeVersion', 'v5.5.0'])),
  ).toEqual([]);
  expect(clusterInObject(texts(['serverVersion.gitVersion', 'v2.1.0']))).toEqual([]);
});

test('the answer of the server itself has numbers besides', () => {
  const version: [string, string] = ['gitVersion', 'v1.31.4'];
  expect(clusterInObject(texts(['major', '1'], ['minor', '31'], version))).toHaveLength(1);
  expect(clusterInObject(texts(version))).toEqual([]);
});

test.each<[string, [string, string][], string | null]>([
  [
    'gcloud',
    [
      ['currentMasterVersion', '1.31.4-gke.1183000'],
      ['currentNodeVersion', '1.30.8-gke.1'],
    ],
    '1.31.4-gke.1183000',
  ],
  [
    'a table of gcloud',
    [
      ['MASTER_VERSION', '1.31.4-gke.1'],
      ['NODE_VERSION', '1.30.8-gke.1'],
    ],
    '1.31.4-gke.1',
  ],
  [
    'az',
    [
      ['kubernetesVersion', '1.31'],
      ['currentKubernetesVersion', '1.31.3'],
    ],
    '1.31.3',
  ],
  [
    'a table of az',
    [
      ['KubernetesVersion', '1.31'],
      ['CurrentKubernetesVersion', '1.31.3'],
    ],
    '1.31.3',
  ],
  ['a line below the header', [['CurrentKubernetesVersion', '------']], null],
  [
    'aws',
    [
      ['cluster.version', '1.31'],
      ['cluster.platformVersion', 'eks.12'],
    ],
    '1.31',
  ],
  ['another cluster', [['cluster.version', '1.31']], null],
  [
    'a table of eksctl',
    [
      ['VERSION', '1.31'],
      ['SECURITYGROUPS', 'sg-0'],
    ],
    '1.31',
  ],
  ['another table', [['VERSION', 'v1.31.4']], null],
  ['a group of nodes', [['nodegroup.version', '1.30']], null],
])('%s', (_, entries, version) => {
  expect(clusterInObject(texts(...entries)).map((one) => one.version)).toEqual(
    version === null ? [] : [version],
  );
});

test('a node has its kubelet', () => {
  expect(
    clusterInObject(
      texts(
        ['status.nodeInfo.kubeletVersion', 'v1.31.4'],
        ['status.nodeInfo.kubeProxyVersion', 'v1.31.3'],
      ),
    ),
  ).toMatchObject([{version: 'v1.31.4', source: 'kubectl-nodes'}]);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  parseVersion,
  readStack,
  type CompatData,
  type Recognised,
} from '../../../src/compat/index.js';
import {dataOf} from '../data.js';

const KITE: CompatData = {
  ...dataOf(),
  product: {id: 'kite', name: 'Kite', detect: {chart: 'kite-helm', image: 'ghcr.io/kite/kite'}},
  dependencies: [
    {
      id: 'gateway',
      name: 'Gateway',
      detect: {chart: 'gateway-helm', image: 'docker.io/envoyproxy/gateway'},
    },
    {id: 'api', name: 'API', detect: {annotation: 'api.example/bundle-version'}},
    {id: 'kubernetes', name: 'Kubernetes'},
  ],
};

/** `id version (why unclear) @ line`. */
const short = ({id, version, unclear, line}: Recognised) =>
  `${id} ${String(version)}${unclear ? ` (${unclear})` : ''} @${line}`;

const read = (...lines: string[]) => readStack(lines.join('\n'), KITE).map(short);

const HELM = 'NAME\tNAMESPACE\tREVISION\tUPDATED\tSTATUS\tCHART\tAPP VERSION';
const helm = (chart: string, app: string, status = 'deployed') =>
  `a\tns\t1\t2026-01-23 10:00:00.1 +0000 UTC\t${status}\t${chart}\t${app}`;
const DEPLOYMENTS =
  'NAMESPACE  NAME  READY  UP-TO-DATE  AVAILABLE  AGE  CONTAINERS  IMAGES  SELECTOR';
const deployment = (images: string) => `ns  a  1/1  1  1  10d  a  ${images}  app=a`;

const node = (version: string) => `node   Ready   <none>   10d   ${version}`;

test('several outputs in one text, with prompts and colours', () => {
  expect(
    read(
      '$ kubectl version',
      'Client Version: v1.32.0',
      'Kustomize Version: v5.5.0',
      '\u001b[1mServer Version\u001b[0m: v1.31.4-eks-2d5f260',
      'me@host:~$ helm list -A',
      HELM,
      helm('gateway-helm-v1.6.2', 'v1.6.2'),
      helm('kite-helm-v0.5.0', 'v0.5.0'),
      '# cat Chart.lock',
      'dependencies:',
      '- name: gateway-helm',
      '  repository: oci://docker.io/envoyproxy',
      '  version: v1.6.2',
      'PS C:\\> kubectl get deploy -A -o wide',
      DEPLOYMENTS,
      deployment('envoyproxy/gateway:v1.6.2,ghcr.io/kite/kite:v0.5.0'),
    ),
  ).toEqual(['kubernetes v1.31.4-eks-2d5f260 @4', 'gateway v1.6.2 @7', 'kite v0.5.0 @8']);
});

test('says where, and on which line', () => {
  const text = 'Client Version: v1.32.0\r\n\u001b[1mServer Version: v1.31.4\u001b[0m\r\n';
  expect(readStack(text, KITE)).toEqual([
    {
      id: 'kubernetes',
      version: 'v1.31.4',
      line: 2,
      text: 'Server Version: v1.31.4',
      source: 'kubectl-version',
    },
  ]);
});

const KUBECTL = {
  clientVersion: {major: '1', minor: '32', gitVersion: 'v1.32.0', platform: 'linux/amd64'},
  kustomizeVersion: 'v5.5.0',
  serverVersion: {major: '1', minor: '31', gitVersion: 'v1.31.4', platform: 'linux/amd64'},
};
const RELEASES = [
  {name: 'a', namespace: 'ns', revision: '1', status: 'deployed', chart: 'kite-helm-v0.5.0'},
].map((release) => ({...release, app_version: 'v0.5.0'}));

test.each<[string, string, string[]]>([
  ['kubectl version, json', JSON.stringify(KUBECTL, null, 2), ['kubernetes v1.31.4 @12']],
  ['kubectl version, json on one line', JSON.stringify(KUBECTL), ['kubernetes v1.31.4 @1']],
  [
    'kubectl version, yaml',
    'clientVersion:\n  gitVersion: v1.32.0\n  major: "1"\nkustomizeVersion: v5.5.0\nserverVersion:\n  buildDate: "2024-12-11T18:06:20Z"\n  gitVersion: v1.31.4\n  minor: "31"',
    ['kubernetes v1.31.4 @7'],
  ],
  ['kubectl version, the client alone', 'Client Version: v1.32.0\nKustomize Version: v5.5.0', []],
  [
    'kubectl version --short',
    'Flag --short has been deprecated, and will be removed in the future.\nClient Version: v1.24.0\nServer Version: v1.22.5',
    ['kubernetes v1.22.5 @3'],
  ],
  ['helm list, json', JSON.stringify(RELEASES), ['kite v0.5.0 @1']],
  ['helm list, indented json', JSON.stringify(RELEASES, null, 2), ['kite v0.5.0 @7']],
  [
    'helm list, yaml',
    '- app_version: v0.5.0\n  chart: kite-helm-v0.5.0\n  name: a\n  namespace: ns\n  revision: "1"\n  status: deployed\n  updated: 2026-01-23 10:00:00.1 +0000 UTC',
    ['kite v0.5.0 @1'],
  ],
  ['Chart.lock', 'dependencies:\n- name: kite-helm\n  version: 0.5.0', ['kite 0.5.0 @3']],
  [
    'Chart.yaml with a range',
    'name: ours\ndependencies:\n  - name: kite-helm\n    version: ^0.5.0',
    ['kite null (no-version) @4'],
  ],
  [
    'kubectl get deploy, yaml',
    'apiVersion: v1\nitems:\n- kind: Deployment\n  spec:\n    template:\n      spec:\n        containers:\n        - args:\n          - --v=2\n          image: ghcr.io/kite/kite:v0.5.0\n          name: kite\n- kind: Deployment\n  spec:\n    replicas: 0\n    template:\n      spec:\n        containers:\n        - image: kite/kite:v0.4.0\nkind: List',
    ['kite v0.5.0 @10'],
  ],
  [
    'kubectl get pod, json, cut off',
    '{"kind": "Pod",\n"spec": {"containers": [\n{"image": "ghcr.io/kite/kite:v0.5.0"},\n{"image": "envoyproxy/ga',
    ['kite v0.5.0 @3'],
  ],
  ['helm list, json, cut off', JSON.stringify(RELEASES).slice(0, -1), ['kite v0.5.0 @1']],
  [
    'a CRD',
    'kind: CustomResourceDefinition\nmetadata:\n  annotations:\n    api.example/bundle-version: v1.4.1\n    api.example/channel: standard',
    ['api v1.4.1 @4'],
  ],
  [
    'a CRD with what it was in a comment',
    'metadata:\n  annotations:\n    # api.example/bundle-version: v1.0.0\n    api.example/bundle-version: v1.4.1',
    ['api v1.4.1 @4'],
  ],
  ['what Crossplane prints', 'Client Version: v1.18.2\nServer Version: v1.18.2', []],
  [
    'kubectl get pod, yaml, with the manifest that it once was',
    'kind: Pod\nmetadata:\n  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: |\n      {"kind":"Pod","metadata":{"annotations":{"api.example/bundle-version":"v1.0.0"}},"spec":{"containers":[{"image":"kite/kite:v0.4.0"}]}}\n  name: a\nspec:\n  containers:\n  - image: kite/kite:v0.5.0',
    ['kite v0.5.0 @9'],
  ],
  ['nothing of ours', 'hello\nversion: 1.0.0\n{"a": 1}', []],
  ['nothing', '', []],
])('%s', (_, text, found) => {
  expect(readStack(text, KITE).map(short)).toEqual(found);
});

test.each<[string, string[], string[]]>([
  [
    'two releases of one chart',
    [HELM, helm('gateway-helm-v1.6.2', 'v1.6.2'), helm('gateway-helm-v1.7.0', 'v1.7.0')],
    ['gateway v1.6.2 (conflict) @2', 'gateway v1.7.0 (conflict) @3'],
  ],
  [
    'a chart with a version of its own',
    [HELM, helm('gateway-helm-0.9.1', 'v1.6.2')],
    ['gateway 0.9.1 (conflict) @2', 'gateway v1.6.2 (conflict) @2'],
  ],
  [
    'two clusters',
    ['Server Version: v1.31.4', 'Server Version: v1.32.1'],
    ['kubernetes v1.31.4 (conflict) @1', 'kubernetes v1.32.1 (conflict) @2'],
  ],
  [
    'a failed upgrade',
    [
      HELM,
      helm('kite-helm-v0.6.0', 'v0.6.0', 'failed'),
      DEPLOYMENTS,
      deployment('kite/kite:v0.5.0'),
    ],
    ['kite v0.6.0 (not-deployed) @2', 'kite v0.5.0 @4'],
  ],
  [
    'an image by digest',
    [DEPLOYMENTS, deployment('kite/kite@sha256:0123456789abcdef')],
    ['kite null (no-version) @2'],
  ],
  [
    'a moving tag that a digest settles for now',
    [DEPLOYMENTS, deployment('kite/kite:latest@sha256:0123456789abcdef')],
    ['kite null (no-version) @2'],
  ],
  [
    'a moving tag',
    [DEPLOYMENTS, deployment('kite/kite:latest,envoyproxy/gateway:main')],
    ['kite null (no-version) @2', 'gateway null (no-version) @2'],
  ],
  ...['1.7-latest', '1.7-stable', 'v1.7-nightly', '57', '20260101', '2026-01-01', '2026.01.01'].map(
    (tag): [string, string[], string[]] => [
      `the tag ${tag}`,
      [DEPLOYMENTS, deployment(`kite/kite:${tag}`)],
      ['kite null (no-version) @2'],
    ],
  ),
  [
    'a tag that is no version',
    [DEPLOYMENTS, deployment('kite/kite:distroless-v0.5.0')],
    ['kite null (no-version) @2'],
  ],
  [
    'nodes, for the cluster may be newer',
    [node('v1.31.4'), node('v1.32.1'), node('v1.30.9')],
    ['kubernetes v1.32.1 (kubelet) @2'],
  ],
  [
    'nodes beside a server that is newer',
    [node('v1.31.4-eks-2'), 'Server Version: v1.32.0-eks-1'],
    ['kubernetes v1.32.0-eks-1 @2'],
  ],
  [
    'nodes beside a server that other builds of its version go with',
    ['Server Version: v1.32.0-eks-1', node('v1.32.0-eks-2')],
    ['kubernetes v1.32.0-eks-1 @1'],
  ],
  [
    'nodes of another cluster than the server',
    ['Server Version: v1.31.4', node('v1.32.1')],
    ['kubernetes v1.31.4 @1', 'kubernetes v1.32.1 (kubelet) @2'],
  ],
  [
    'a development build',
    [HELM, helm('kite-helm-v0.0.0-latest', 'latest')],
    ['kite v0.0.0-latest @2'],
  ],
])('nothing is guessed: %s', (_, lines, found) => {
  expect(read(...lines)).toEqual(found);
});

test('two ways to write one version, and two builds of it, are no conflict', () => {
  expect(
    read(
      HELM,
      helm('kite-helm-v0.5.0', '0.5.0'),
      DEPLOYMENTS,
      deployment('kite/kite:0.5.0-alpine'),
    ),
  ).toEqual(['kite v0.5.0 @2']);
});

test('a line agrees with a version in it', () => {
  expect(
    read(
      HELM,
      helm('gateway-helm-v1.7.2', 'v1.7.2'),
      DEPLOYMENTS,
      deployment('envoyproxy/gateway:v1.7'),
    ),
  ).toEqual(['gateway v1.7.2 @2']);
  expect(
    read(
      HELM,
      helm('gateway-helm-v1.7.2', 'v1.7.2'),
      DEPLOYMENTS,
      deployment('envoyproxy/gateway:v1.8'),
    ),
  ).toEqual(['gateway v1.7.2 (conflict) @2', 'gateway v1.8 (conflict) @4']);
});

test('what is no text is nothing', () => {
  expect(readStack(undefined as unknown as string, KITE)).toEqual([]);
});

test('a version that stands on no line as it is read is not taken', () => {
  expect(read('{"serverVersion": {"gitVersion": "v1.31\\u002e4"}}')).toEqual([
    'kubernetes null (no-version) @1',
  ]);
});

const word = fc.constantFrom(
  ...['Server Version:', 'serverVersion:', 'gitVersion:', 'v1.31.4', 'dependencies:', '- name:'],
  ...['kite-helm', 'version:', '0.5.0', '"', '{', '}', '[', ']', ',', ':', '\t', '  ', '\n', '\n'],
  ...['\u001b[1m', 'deployed', '1', HELM, DEPLOYMENTS, helm('kite-helm-v0.5.0', 'latest'), '\r'],
  ...[deployment('kite/kite:v0.5.0'), '@sha256:0', '#', '|', '__proto__', 'constructor', "'"],
);

test('whatever is pasted: nothing is thrown, and each version stands on its line', () => {
  const hostile = fc
    .array(fc.oneof(word, fc.string()), {maxLength: 40})
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = text.split('\n');
      for (const one of readStack(text, KITE)) {
        expect(one.line).toBeLessThanOrEqual(lines.length);
        if (one.version === null) expect(one.unclear).toBe('no-version');
        else {
          expect(one.text).toContain(one.version);
          expect(parseVersion(one.version)).not.toBeNull();
        }
      }
    }),
  );
});

/** Milliseconds: far more than a busy machine needs, far less than what is not linear takes. */
const LONG = 20_000;

/** 1 MB of what could cost more than it is long. */
test.each<[string, string]>([
  ['open brackets', '[\n'],
  ['open objects', '{"a":'],
  ['closed lists', '[],\n'],
  ['nested rows', '[[],\n'],
  ['quotes', '"a\\'],
  ['dashes', '- '],
  ['dashes on lines', '- a:\n'],
  ['deeper and deeper', 'a:\n  '],
  ['keys', 'a: b\n'],
  ['spaces', ' '],
  ['blank lines', '\n'],
  ['colons', 'a:'],
  ['escapes', '\u001b['],
  ['one long word', 'a.'],
  ['hashes', ' #'],
  ['servers', 'Server Version: version.Info{GitVersion:"v1'],
  ['releases', `${helm('kite-helm-1.2.3', '4.5.6')}\n`],
  ['chart names', `${helm('a-1'.repeat(1000), 'a')}\n`],
  ['quotes of nodes', '> '],
  ['metadata', 'NAME: a\nCHART: kite-helm\nVERSION: 1.2.3\nSTATUS: deployed\n'],
  ['histories', 'REVISION\n1 a b c d deployed kite-helm-1.2.3 1.2.3\n'],
  ['items', 'items:\n- kind: Application\n  a: b\n'],
  ['many items', `items:\n${'- kind: Application\n'.repeat(40_000)}`],
  ['messages', 'True  Helm upgrade succeeded for release a with chart b@1.2.3\n'],
  ['one long message', `True Helm a b for release ${'a with chart '.repeat(80_000)}`],
  ['annotations', 'a/b: v1 '],
  ['one long annotation', 'a/'],
  ['locks', 'dependencies:\n- name: kite-helm\n  version: 1.2.3\n'],
  ['many in a lock', `dependencies:\n${'- name: kite-helm\n  version: 1.2.3\n'.repeat(25_000)}`],
  ['containers', `spec:\n  containers:\n${'  - image: kite/kite:1.2.3\n'.repeat(40_000)}`],
  ['nodes', `${node('v1.31.4')}\n`],
  ['one long node', `node   Ready   ${'<none> 1d '.repeat(1000)}\n`],
  ['ages', `node   Ready   <none>   ${'1d'.repeat(1000)}\n`],
  ['tags', `images:\n${'- name: kite/kite\n  newTag: 1.2.3\n'.repeat(25_000)}`],
  ['descriptions', 'Name:   a\nReplicas:   1 desired\nContainers:\n   Image:   kite/kite:1.2.3\n'],
  ['one long description', `Replicas: ${'0 desire '.repeat(100_000)}`],
  ['one long image', `${DEPLOYMENTS}\n${deployment('a.:/'.repeat(250_000))}`],
  ['images', `${DEPLOYMENTS}\n${deployment('kite/kite:1.2.3,'.repeat(1000))}\n`],
])('%s in plenty take no long time', (_, piece) => {
  const text = piece.repeat(Math.ceil(1e6 / piece.length));
  const start = performance.now();
  readStack(text, KITE);
  expect(performance.now() - start).toBeLessThan(LONG);
});

test('many different versions take no long time', () => {
  const rows = Array.from({length: 12_000}, (__, index) => helm(`kite-helm-1.0.${index}`, ''));
  const start = performance.now();
  expect(readStack(rows.join('\n'), KITE)).toHaveLength(12_000);
  expect(performance.now() - start).toBeLessThan(LONG);
});

import {expect, test} from 'vitest';
import {serverInDocument, serverInText} from '../../../src/compat/read-stack/kubectl-version.js';

test.each<[string, string | undefined]>([
  ['Server Version: v1.31.4', 'v1.31.4'],
  ['Server Version: v1.31.4-eks-2d5f260', 'v1.31.4-eks-2d5f260'],
  ['  Server Version: v1.27.3+k3s1', 'v1.27.3+k3s1'],
  [
    'Server Version: version.Info{Major:"1", Minor:"22", GitVersion:"v1.22.5", GitCommit:"5c99e2a"}',
    'v1.22.5',
  ],
  ['Client Version: v1.32.0', undefined],
  ['Client Version: version.Info{Major:"1", GitVersion:"v1.32.0"}', undefined],
  ['Kustomize Version: v5.5.0', undefined],
  // `oc version` and `docker version`.
  ['Server Version: 4.14.1', undefined],
  ['$ echo Server Version: v1.31.4', undefined],
  ['Unable to connect to the server: EOF', undefined],
])('%s', (line, version) => {
  const found = serverInText(['', line]);
  expect(found.map((one) => [one.version, one.line])).toEqual(version ? [[version, 2]] : []);
});

test('in a document the server counts too', () => {
  const at = (value: string, ...path: string[]) => ({path, value, line: 3});
  const client = at('v1.32.0', 'clientVersion', 'gitVersion');
  expect(serverInDocument([client, at('v1.31.4', 'serverVersion', 'gitVersion')])).toEqual([
    {
      what: 'kubernetes',
      name: 'kubernetes',
      version: 'v1.31.4',
      deployed: true,
      line: 3,
      source: 'kubectl-version',
    },
  ]);
  expect(serverInDocument([client, at('v5.5.0', 'kustomizeVersion')])).toEqual([]);
});

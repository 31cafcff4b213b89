import {expect, test} from 'vitest';
import {serverInText} from '../../../src/compat/read-stack/kubectl-version.js';

test.each<[string, string | undefined]>([
  ['Server Version: v1.31.4', 'v1.31.4'],
  ['Server Version: v1.31.4-eks-2d5f260', 'v1.31.4-eks-2d5f260'],
  ['  Server Version: v1.27.3+k3s1', 'v1.27.3+k3s1'],
  [
    'Server Version: version.Info{Major:"1", Minor:"22", GitVersion:"v1.22.5", GitCommit:"5c99e2a"}',
    'v1.22.5',
  ],
  [
    'Server Version: &version.Info{Major:"1", Minor:"33", EmulationMajor:"", GitVersion:"v1.33.1"}',
    'v1.33.1',
  ],
  // `virtctl version` has no numbers first.
  ['Server Version: version.Info{GitVersion:"v1.3.0", GitCommit:"a"}', undefined],
  ['Server Version: v3.5.2', undefined],
  ['Server Version: v2.1.0', undefined],
  ['> Server Version: v1.31.4', 'v1.31.4'],
  ['- **Server Version:** v1.31.4', 'v1.31.4'],
  ['`Server Version: v1.31.4`', 'v1.31.4'],
  ['server version: v1.31.4', 'v1.31.4'],
  ['Server Version:\tv1.31.4', 'v1.31.4'],
  ['Client Version: v1.32.0 Kustomize Version: v5.5.0 Server Version: v1.31.4', 'v1.31.4'],
  ['Kubernetes Version: v1.27.8+4fab27b', 'v1.27.8+4fab27b'],
  ['k3s version v1.31.4+k3s1 (a562d090)', 'v1.31.4+k3s1'],
  // What k3d installs.
  ['k3s version v1.30.4-k3s1 (default)', undefined],
  ['rke2 version v1.31.4+rke2r1 (a562d090)', 'v1.31.4+rke2r1'],
  ['MicroK8s v1.31.3 revision 7449', 'v1.31.3'],
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

test.each<[string, number]>([
  ['$ cmctl version --short', 0],
  ['me@host:~$ kubectl argo rollouts version', 1],
  ['$ kubectl version', 1],
  ['$ microk8s kubectl version', 1],
  ['# production', 1],
])('below %s there are %s', (prompt, count) => {
  expect(serverInText([prompt, 'Server Version: v1.13.3'])).toHaveLength(count);
  expect(serverInText([prompt, '', '$ kubectl version', 'Server Version: v1.13.3'])).toHaveLength(
    1,
  );
});

test.each<[string, string, number]>([
  // cmctl and Crossplane print the same.
  ['Client Version: v1.13.3', 'Server Version: v1.13.3', 0],
  ['Client Version: v1.18.2', 'Server Version: v1.18.2', 0],
  ['Client Version: v2.1.1', 'Server Version: v1.19.2', 0],
  ['Client Version: v1.9.0', 'Server Version: v1.9.0', 0],
  ['> - **Client Version:** v1.18.2', '> - **Server Version:** v1.18.2', 0],
  ['Client Version: v1.21.2', 'Server Version: v1.20.7', 1],
  ['Client Version: v1.31.0', 'Server Version: v1.30.7', 1],
  ['Kustomize Version: v5.4.2', 'Server Version: v1.18.2', 1],
  ['Client Version: version.Info{Major:"1", GitVersion:"v1.18.2"}', 'Server Version: v1.18.2', 1],
])('%s, then %s', (client, server, count) => {
  expect(serverInText([client, server])).toHaveLength(count);
  expect(serverInText(['$ kubectl version --short', client, server])).toHaveLength(1);
});

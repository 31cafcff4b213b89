import {expect, test} from 'vitest';
import {kubeletsInText} from '../../../src/compat/read-stack/kubectl-nodes.js';

const HEADER = 'NAME   STATUS   ROLES   AGE   VERSION';

const read = (...lines: string[]) =>
  kubeletsInText(lines).map(({version, line}) => `${String(version)} ${line}`);

test.each<[string, string[], string[]]>([
  ['one node', ['kind-control-plane   Ready    control-plane   10d   v1.31.4'], ['v1.31.4 2']],
  [
    'wide',
    [
      'ip-10-0-1-5.ec2.internal   Ready   <none>   2d4h   v1.33.5-eks-113cf36   10.0.1.5   <none>   Amazon Linux 2023.9.20250929   6.1.153-175.280.amzn2023.x86_64   containerd://1.7.27',
    ],
    ['v1.33.5-eks-113cf36 2'],
  ],
  [
    'mixed nodes',
    [
      'a   Ready                      control-plane,master   3y12d   v1.31.4+k3s1',
      'b   Ready,SchedulingDisabled   <none>                 10d     v1.32.1+k3s1',
      'c   NotReady                   worker                 45m     v1.30.9+k3s1',
    ],
    ['v1.31.4+k3s1 2', 'v1.32.1+k3s1 3', 'v1.30.9+k3s1 4'],
  ],
  [
    'two tables',
    [
      'a   Ready   <none>   1d   v1.31.4',
      '$ kubectl get nodes',
      'b   Ready   <none>   1d   v1.30.4',
    ],
    ['v1.31.4 2', 'v1.30.4 4'],
  ],
  [
    'a description',
    ['  Kubelet Version:            v1.31.4', '  Kube-Proxy Version:         v1.31.3'],
    ['v1.31.4 2'],
  ],
  ['the header alone', [], []],
  ['another table', ['a   Running   <none>   1d   v1.31.4'], []],
  ['a version of something else', ['a   Ready   <none>   1d   v2.31.4'], []],
])('%s', (_, rows, found) => {
  expect(read(HEADER, ...rows)).toEqual(found);
});

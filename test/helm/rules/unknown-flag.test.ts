import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unknownFlag} from '../../../src/helm/rules/unknown-flag.js';
import {testRule} from './cases.js';

testRule(unknownFlag, {
  repaired: [
    [
      'helm upgrade web ./web --namespace"$NS" --version\'1.2.3\'',
      'helm upgrade web ./web --namespace "$NS" --version \'1.2.3\'',
    ],
    [
      'helm install web ./web --NAMESPACE shop --Dry-Run',
      'helm install web ./web --namespace shop --dry-run',
    ],
    [
      'helm upgrade --install web ./web --createNamespace --kube_context=a',
      'helm upgrade --install web ./web --create-namespace --kube-context=a',
    ],
    ['helm install web ./web --version:1.2.3', 'helm install web ./web --version=1.2.3'],
    [
      'helm install web ./web --namespace: shop --wait: --set: a=b',
      'helm install web ./web --namespace shop --wait --set a=b',
    ],
    ['helm install web ./web --wait.', 'helm install web ./web --wait'],
    ['helm install web ./web --wait。', 'helm install web ./web --wait'],
    ['helm install web ./web --create-namespaces', 'helm install web ./web --create-namespace'],
    ['helm install web ./web --namepsace shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web --create--namespace', 'helm install web ./web --create-namespace'],
    ['helm install web ./web --versio=1.2.3', 'helm install web ./web --version=1.2.3'],
    ['helm install web ./web --st a=b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --n shop', 'helm install web ./web -n shop'],
    ['helm install web ./web --namespace: shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web --wait, --timeout 5m', 'helm install web ./web --wait --timeout 5m'],
  ],
  reported: [
    'helm install web ./web --命名空间 shop',
    'helm install web ./web --версия=1.2.3',
    'helm repo index . --urlhttps://charts.example.com --mergeindex.yaml',
    'helm install web ./web --set.image.tag=1',
    'helm install web ./web --wait:now',
    'helm upgrade web ./web --unset a.b',
    'helm install web ./web -q',
    'helm --version',
    // Flags of other commands.
    'helm rollback web --revision 2',
    'helm repo add shop https://charts.example.com --create-namespace',
    'helm upgrade --install --name web ./web',
    // Abridged.
    'helm install web ./web --create-ns',
  ],
  said: [
    [
      'helm list --all-namespace',
      '`helm list` has no flag `--all-namespace`',
      'Did you mean `--all-namespaces`?',
    ],
  ],
  sound: [
    'helm --dry-run --debug install web ./web',
    // Arguments of other programs that are called as the tool is.
    'docker run --rm \\\n  --entrypoint /bin/sh \\\n  alpine/helm \\\n  -c "helm lint ."',
    'git clone --depth 1 \\\n  https://github.com/x/helm \\\n  -b main',
    './download \\\n  --extract=linux-amd64/helm \\\n  --target=bin/helm',
    'helm list --all/',
    'helm diff upgrade web ./web --three-way',
    'helm history web --show-rollback-revision',
    'helm list -v 6',
    'kubectl get pods --some-new-flag',
    'helm install web ./web -- --unset',
    // A sentence about the flag.
    'helm install --wait: waits until it is ready',
    'helm list --wait: no flag of this command',
  ],
});

test.each([
  ['--namepsac', 'Did you mean `--namespace`?'],
  ['--name-spaces', 'Did you mean `--namespace`?'],
  ['--st', 'Did you mean `--set`?'],
  ['--et', 'Did you mean `--set`?'],
  // Another word, which means something else than the flag that it resembles.
  ['--unset', 'See its `--help` for the flags it has'],
  ['--uninstall', 'See its `--help` for the flags it has'],
])('%s: %s', (flag, tip) => {
  const {findings} = repairBlock(`helm upgrade web ./web ${flag} a`, {lang: 'bash'});
  expect(findings.find(({code}) => code === 'unknown-flag')?.tip).toBe(tip);
});

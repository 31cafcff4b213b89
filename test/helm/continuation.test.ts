import {expect, test} from 'vitest';
import {continuesCommand} from '../../src/helm/continuation.js';

test.each<[string, string, boolean]>([
  ['helm install web ./web', '  --wait', true],
  ['helm install web ./web', '–wait', true],
  ['helm install web ./web', '－－wait', true],
  ['helm install web ./web', '﹣﹣wait', true],
  ['helm install web ./web', '  --namespace   shop --wait true', true],
  ['helm install web ./web', '  -f, --values strings   files of values', false],
  ['helm install web ./web', '  --wait     waits for all pods', false],
  ['helm install web ./web', '  --timeout 5m   how long it waits', false],
  ['helm package web', '-rw-r--r-- 1 me me 4096 Jan 1 web.tgz', false],
  ['helm install web ./web', '- -wait', true],
  ['helm install web ./web', '  -- set a=b', true],
  ['helm install web ./web', '— wait', true],
  ['helm install web ./web', '-- then wait', false],
  ['helm install web ./web', 'â€“wait', true],
  ['helm install web ./web', '- item', false],
  ['helm install web ./web', '\\ --wait', true],
  ['helm install web ./web', '\\ and more', false],
  ['helm repo update', '&& helm list', true],
  ['helm repo update', '&&', false],
  ['helm install web', '  shop/web', true],
  ['helm install --name web', '  shop/web', true],
  ['helm install --generate-name', '  shop/web', true],
  ['$ helm install web \\\n  --wait', '  shop/web', true],
  ['helm install \\\\', '  web \\\\', true],
  ['helm install \\\\', 'web \\\\', false],
  ['helm install web', 'kubectl get pods', false],
  ['helm install web', 'NAME: web', false],
  ['helm install web ./web', './other', false],
  ['helm repo add a https://x.io helm install', 'web shop/web', true],
  ['cat x', '  --wait', false],
  ['helm list', 'shop/web', false],
  ['helm install <name>', '<chart>', true],
  // What runs the command gives it its arguments.
  ['helm ls -q | xargs helm uninstall', 'minikube delete', false],
  ['helm ls -q | xargs -n 1 helm uninstall', 'echo done', false],
  ['helm ls -q | parallel helm install web', 'shop/web', false],
  ['kubectl exec pod -- helm install web', 'shop/web', false],
  // Any command is as good a name of a release.
  ['helm uninstall', 'sleep 3', false],
  ['if x; then\n  helm test', 'fi', false],
])('%j then %j: %j', (statement, line, expected) => {
  expect(continuesCommand(statement, line)).toBe(expected);
});

test.each([
  ['characters', `helm install web ./web --set a=${'b'.repeat(4000)}`],
  ['lines', `helm install web ./web${'\n--set a=b'.repeat(100)}`],
])(
  'a statement of too many %s is not read, and no line that may continue it by a flag is parted',
  (_, text) => {
    expect(continuesCommand(text, '-- wait')).toBe(true);
    expect(continuesCommand(text, '-- nonsense')).toBe(true);
    expect(continuesCommand(`${text} --version`, '1.2.3')).toBe(false);
    expect(continuesCommand(`${text} --create-`, 'namespace')).toBe(false);
  },
);

test('what is close below the bounds is read', () => {
  const text = `helm install web ./web${'\n--set a=b'.repeat(99)}`;
  expect(continuesCommand(text, '-- nonsense')).toBe(false);
  expect(continuesCommand(`${text} --version`, '1.2.3')).toBe(true);
});

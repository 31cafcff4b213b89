import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {strayOperator} from '../../../src/helm/rules/stray-operator.js';
import {testRule} from './cases.js';

testRule(strayOperator, {
  reported: [
    'helm show values shop/web >\nvalues.yaml',
    'helm list -A   (lists them all)',
    'helm uninstall web  <- removes it',
    'helm uninstall web  <-- removes it',
    'helm repo update --> fetches what is new',
    'kubectl get pods -n shop => lists them',
    'helm install web https://example.com/web.tgz?token=a&sig=b --wait',
    'kubectl apply -f https://example.com/web.yaml?a=1&b=2',
    'helm install web ./web (--set a=b)',
    'helm install web ./web --description "a (--x b)" (--wait)',
    'helm uninstall web (removes it)',
    'kubectl apply -f web.yaml ([file](./deploy/web.yaml))',
    'helm install web ./web \\\n  --wait (optional)',
  ],
  said: [
    [
      'helm uninstall web (removes it)',
      'Parentheses are an operator to a shell, which stops here',
      'Put a `#` before a remark, and write a placeholder as `<NAME>`',
    ],
  ],
  sound: [
    // Reported once, by `unquoted-set-value`.
    'helm install web ./web --set u=http://x/?a=1&b=2',
    'helm show values shop/web > \\\n  values.yaml',
    'helm list # >',
    'helm list # -> all',
    'helm template web - <file.yaml',
    "helm install web 'https://example.com/web.tgz?a=1&b=2'",
    'helm list & sleep=1',
    'helm install web ./web --description "a -> b"',
    'helm install web ./web (--wait|--atomic)',
    "helm install web ./web --set 'a=(--b)'",
    '(helm repo update; helm list)',
    'helm repo update && (cd web)',
    'helm uninstall web # (removes it)',
    'helm install web ./web --set-file ca=<(cat ca.pem)',
    'tools=(helm kubectl)',
    // Another rule speaks of what `--set` sets.
    'helm install web ./web --set url=https://example.com/?a=1&b-c=2',
    'helm install web ./web --set=url=https://example.com/?a=1&b=2',
  ],
});

test.each([
  ['an address', 'helm repo add web https://example.com/?a=1&b=2&c=3'],
  ['a value', 'helm install web ./web --set url=https://example.com/?a=1&b-c=2'],
])('%s that is cut has one finding', (_, text) => {
  expect(repairBlock(text, {lang: 'bash'}).findings).toHaveLength(1);
});

test('leaves text alone that names no language', () => {
  const text = 'helm upgrade (new version)';
  expect(repairBlock(text, {})).toEqual({text, findings: []});
});

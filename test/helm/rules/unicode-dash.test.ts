import {unicodeDash} from '../../../src/helm/rules/unicode-dash.js';
import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {testRule} from './cases.js';

testRule(unicodeDash, {
  repaired: [
    [
      'helm upgrade ‑‑install web‑app shop/web‑app ‑‑create‑namespace',
      'helm upgrade --install web-app shop/web-app --create-namespace',
    ],
    ['helm upgrade web ./web --create–namespace', 'helm upgrade web ./web --create-namespace'],
    [
      'helm install web–app shop/web–app --version 1.2.3–rc.1',
      'helm install web-app shop/web-app --version 1.2.3-rc.1',
    ],
    ['helm list -n shop‑a --filter a‑b', 'helm list -n shop-a --filter a-b'],
    ['helm diff upgrade web ./web –namespace shop', 'helm diff upgrade web ./web --namespace shop'],
    ['helm install web ./web \u2013wait', 'helm install web ./web --wait'],
    ['helm install web ./web \u2014set a=b', 'helm install web ./web --set a=b'],
    ['helm install web ./web \u2013wait&& helm list', 'helm install web ./web --wait&& helm list'],
    ['helm uninstall web \u2013n shop', 'helm uninstall web -n shop'],
    ['helm uninstall web \u2013-namespace shop', 'helm uninstall web --namespace shop'],
    ['kubectl get pods \u2013namespace shop', 'kubectl get pods --namespace shop'],
    [
      'helm install web ./web --namespace shop-system\u2014create-namespace',
      'helm install web ./web --namespace shop-system --create-namespace',
    ],
    ['helm list\u2014all-namespaces', 'helm list --all-namespaces'],
    ['helm upgrade\u2014install web ./web', 'helm upgrade --install web ./web'],
    [
      `helm install web ./web\u2014set-json 'a={"b":1}'\u2014dry-run=server`,
      `helm install web ./web --set-json 'a={"b":1}' --dry-run=server`,
    ],
    ['helm upgrade web\u2014install ./web', 'helm upgrade web --install ./web'],
    [
      'helm upgrade web ./web --version 1.2.3\u2014dry-run=server',
      'helm upgrade web ./web --version 1.2.3 --dry-run=server',
    ],
    ['helm init \u2013service-account tiller', 'helm init --service-account tiller'],
  ],
  reported: [
    'helm search repo web – versions',
    'kubectl port-forward svc/web 80:80 — namespace shop',
    'helm install web ./web \u2013nonsense',
    'helm install web ./web \u2013wait\u2013timeout 5m',
    // A hyphen of the name, or a flag that lost its space.
    'helm upgrade web\u2013install ./web',
    'helm upgrade web ./web --version 1.2.3\u2013wait',
    'helm init \u2013nonsense',
  ],
  sound: [
    'helm install <web–app> ./web',
    'helm upgrade web ./web --set text=a–b -f a–b.yaml',
    'helm upgrade web ./web --description "a‑b"',
    "helm install web ./web --description 'now \u2013 later'",
    '# now \u2013 later\nhelm list',
    'ls \u2013l',
  ],
});

test.each([
  ['helm install \u2013name web ./web', 'helm install --name web ./web'],
  ['helm install \u2013-name=web ./web', 'helm install --name=web ./web'],
  ['helm delete \u2014purge web', 'helm delete --purge web'],
])('a flag of Helm 2 gets its hyphens, and is reported: %s', (text, repaired) => {
  const result = repairBlock(text);
  expect(result.text).toBe(repaired);
  expect(result.findings.map(({code}) => code)).toEqual(
    expect.arrayContaining(['unicode-dash', 'helm2-syntax']),
  );
});

test.each([
  'helm list\u2014a summary of all releases',
  'helm upgrade\u2014install',
  'helm upgrade web ./web --set title=fast\u2014wait',
])(
  'a dash without spaces is left alone where flags in its place make no sound command: %s',
  (text) => {
    expect(repairBlock(text, {lang: 'bash'}).text).toBe(text);
  },
);

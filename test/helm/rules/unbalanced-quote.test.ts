import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unbalancedQuote} from '../../../src/helm/rules/unbalanced-quote.js';
import {testRule} from './cases.js';

testRule(unbalancedQuote, {
  reported: [
    'helm install web ./web --set "a=b',
    "helm install web ./web --set 'a=b",
    'helm install web ./web --set a=b`',
    "helm install web ./web --set $'a=b",
  ],
  sound: [
    "kubectl exec -it pod -- sh -c '\nhelm list\n'",
    'az aks command invoke --command "helm repo update && \\\nhelm install web x/web"',
    "helm install web ./web --set 'a=\nb'",
    'helm install web ./web --set "a=b"',
    'helm install web ./web --set "a=b" (c)',
    'helm install web ./web --set $(cat "b"',
    "echo it's",
  ],
});

test.each([
  ['helm install web ./web \\\n  --set "a=b c', 'The quote in `"a=b` is never closed'],
  ['helm install web ./web \\\n  --set a=b` c', 'The backtick in `a=b`` is never closed'],
])('the finding of %j, which stands at the command, says which it is', (text, message) => {
  expect(repairBlock(text, {lang: 'bash'}).findings).toMatchObject([{message, offset: 0}]);
});

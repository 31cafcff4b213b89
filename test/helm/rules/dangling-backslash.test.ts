import {danglingBackslash} from '../../../src/helm/rules/dangling-backslash.js';
import {testRule} from './cases.js';

testRule(danglingBackslash, {
  repaired: [
    ['helm install web ./web \\', 'helm install web ./web'],
    ['helm install web ./web \\\n  --wait \\\n', 'helm install web ./web \\\n  --wait\n'],
    ['helm install web ./web \\\nkubectl get pods', 'helm install web ./web\nkubectl get pods'],
    ['helm repo update \\\nhelm install web ./web', 'helm repo update\nhelm install web ./web'],
  ],
  sound: [
    'helm repo update && \\\n  helm install web ./web',
    'kubectl exec web -- \\\n  helm list',
    'helm template web ./web | \\\n  kubectl apply -f -',
    'helm install web ./web \\\n  # more',
    'helm install web ./web \\\n\nhelm test web',
  ],
  reported: ['helm install web ./web \\\nhelm install web ./web \\\n  -n shop'],
});

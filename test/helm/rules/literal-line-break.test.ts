import {literalLineBreak} from '../../../src/helm/rules/literal-line-break.js';
import {testRule} from './cases.js';

testRule(literalLineBreak, {
  repaired: [
    ['helm repo update\\nhelm install web shop/web', 'helm repo update\nhelm install web shop/web'],
    ['$ helm uninstall web\\n$ helm list', '$ helm uninstall web\n$ helm list'],
    ['$ helm uninstall web\\nhelm list -A\\n', '$ helm uninstall web\n$ helm list -A'],
    ['helm install web shop/web --wait\\n', 'helm install web shop/web --wait'],
  ],
  reported: [
    'helm repo update\\nhelm install web ./web --set a=\\"b\\"',
    'helm repo update\\nhelm install web',
    'kubectl get pods\\nhelm upgrade web ./web \\\\\\n  --wait\\nhelm test web',
  ],
  sound: [
    'printf "helm list\\nhelm env\\n"',
    'helm install web .\\charts\\n',
    'helm install web ./web --set a=b\\nc',
    "helm list | tr -d '\\n'",
    'kubectl get pods | tr -d \\n',
  ],
});

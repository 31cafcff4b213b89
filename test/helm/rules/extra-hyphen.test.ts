import {extraHyphen} from '../../../src/helm/rules/extra-hyphen.js';
import {testRule} from './cases.js';

testRule(extraHyphen, {
  repaired: [
    ['helm list ---n shop', 'helm list -n shop'],
    [
      'helm install web ./web ---namespace shop ----create-namespace',
      'helm install web ./web --namespace shop --create-namespace',
    ],
    [
      'helm install web ./web \\\n  ---set=a=b \\\n  ---wait',
      'helm install web ./web \\\n  --set=a=b \\\n  --wait',
    ],
    ['kubectl ---n shop get pods', 'kubectl -n shop get pods'],
    ['kubectl ---namespace=shop get pods', 'kubectl --namespace=shop get pods'],
    ['kubectl --n shop get pods', 'kubectl -n shop get pods'],
    ['helm --n=shop list', 'helm -n=shop list'],
    ['helm install web ./web\n  ---wait', 'helm install web ./web \\\n  --wait'],
  ],
  reported: ['helm install web ---wait'],
  sound: [
    'helm install web ./web ---please',
    'helm list\n---\nhelm list',
    'helm list ---',
    'kubectl --x y get pods',
    'kubectl --v 6 get pods',
    'kubectl --v=6 get pods',
    'kubectl ---x get pods',
  ],
});

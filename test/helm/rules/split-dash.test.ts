import {splitDash} from '../../../src/helm/rules/split-dash.js';
import {testRule} from './cases.js';

testRule(splitDash, {
  repaired: [
    ['helm install web ./web - -namespace shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web -- namespace shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web \\\n  - -wait', 'helm install web ./web \\\n  --wait'],
  ],
  sound: ['helm install web ./web -f - --wait', 'kubectl exec web -- helm version'],
});

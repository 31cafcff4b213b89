import {strayOperator} from '../../../src/helm/rules/stray-operator.js';
import {testRule} from './cases.js';

testRule(strayOperator, {
  reported: ['helm install web ./web (--set a=b)'],
  sound: [
    'helm install web ./web (--wait|--atomic)',
    "helm install web ./web --set 'a=(--b)'",
    '(helm repo update; helm list)',
  ],
});

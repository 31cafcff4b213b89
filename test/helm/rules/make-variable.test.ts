import {makeVariable} from '../../../src/helm/rules/make-variable.js';
import {testRule} from './cases.js';

testRule(makeVariable, {
  reported: ['helm install web ./web --set a=$(IMAGE_TAG)'],
  sound: [
    "helm install web ./web --set 'ip=$(HOST_IP)'",
    'helm install web ./web --set a="\\$(POD_IP)"',
    'helm install web ./web --set a=$(git rev-parse HEAD)',
    'helm install web ./web --set a=${IMAGE_TAG}',
  ],
});

import {singleDashLongFlag} from '../../../src/helm/rules/single-dash-long-flag.js';
import {testRule} from './cases.js';

testRule(singleDashLongFlag, {
  repaired: [
    ['helm upgrade -install web ./web', 'helm upgrade --install web ./web'],
    ['helm list -all-namespace', 'helm list --all-namespaces'],
    [
      'helm install web ./web -set=a=b -create-namespace',
      'helm install web ./web --set=a=b --create-namespace',
    ],
  ],
  reported: [
    // A flag of Helm 2, today the namespace `ame`.
    'helm install -name web ./web',
  ],
  sound: [
    'helm install web ./web -nshop',
    'helm upgrade -i web ./web',
    'helm list -aA',
    'helm install web ./web -ndebug',
    'helm list -adqr',
    'helm delete -purge web',
  ],
});

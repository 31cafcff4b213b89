import {missingFlagValue} from '../../../src/helm/rules/missing-flag-value.js';
import {testRule} from './cases.js';

testRule(missingFlagValue, {
  reported: [
    'helm install web ./web --namespace= --wait',
    'helm install web ./web --namespace',
    'helm install web ./web --version --wait',
    'helm install web ./web \u2013wait --version',
  ],
  sound: [
    'helm install web ./web --post-renderer kbld --post-renderer-args --assert-file',
    "helm install web ./web --namespace=''",
    'helm install web ./web --set a=',
    'helm install web ./web --version 1.2.3',
    'helm install web ./web --values  # a file',
    'helm install web ./web --wait --debug',
    'helm install web ./web -f -',
  ],
});

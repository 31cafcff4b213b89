import {unquotedSetValue} from '../../../src/helm/rules/unquoted-set-value.js';
import {testRule} from './cases.js';

testRule(unquotedSetValue, {
  reported: ['helm install web ./web --set list={a,b}', 'helm install web ./web --set a\\.b=c'],
  sound: [
    'helm install web ./web --set a\\\\.b=c',
    "helm install web ./web --set 'list={a,b}'",
    'helm install web ./web --set "a\\.b=c"',
    'helm install web ./web --set list={}',
    'helm install web ./web --set list={a\\,b}',
    'helm install web ./web --set a=${B}',
  ],
});

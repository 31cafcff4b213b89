import {unquotedSetValue} from '../../../src/helm/rules/unquoted-set-value.js';
import {testRule} from './cases.js';

testRule(unquotedSetValue, {
  reported: [
    'helm install web ./web --set-json "a={"b":1}"',
    'helm install web ./web --set list={a,b}',
    'helm install web ./web --set a\\.b=c',
    'helm install web ./web --set-json nodeSelector={"disk":"ssd"}',
    'helm install web ./web --set-json=hosts=["a.example"] --wait',
    'helm install web ./web --set url=https://example.com?a=1&b=2',
    'helm install web ./web --set a=b;c.d=e',
  ],
  sound: [
    'helm install web ./web --set-json "a=[1,2,true]"',
    'helm install web ./web --set-json "a=$JSON"',
    'helm install web ./web --set-json "a={\\"b\\":1}"',
    'helm install web ./web --set a\\\\.b=c',
    "helm install web ./web --set 'list={a,b}'",
    "helm install web ./web --set a😀😀😀😀😀😀😀='{b,c}'",
    'helm install web ./web --set "a\\.b=c"',
    'helm install web ./web --set list={}',
    'helm install web ./web --set list={a\\,b}',
    'helm install web ./web --set a=${B}',
    'helm install web ./web --set-json \'a={"b":"c"}\'',
    'helm install web ./web --set-json a=\'{"b":"c"}\'',
    'helm install web ./web --set-json "a={\\"b\\":1}"',
    'helm install web ./web --set-json a={\\"b\\":1}',
    'helm install web ./web --set-json "a=[1]"',
    'helm install web ./web --set-json a=[1]',
    'helm install web ./web --set a=b& b=c',
    'helm install web ./web --set a=b; c=d helm list',
    'helm install web ./web --set a=b&',
  ],
});

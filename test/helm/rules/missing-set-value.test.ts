import {missingSetValue} from '../../../src/helm/rules/missing-set-value.js';
import {testRule} from './cases.js';

testRule(missingSetValue, {
  reported: [
    'helm install web ./web --set a',
    'helm install web ./web --set a.b:c',
    'helm install web ./web --set=a:b',
    'helm install web ./web --set drive=/dev/sda,/dev/sdb',
    'helm upgrade web ./web --set-string "a: b"',
    'helm upgrade web ./web --set a={b,c},d',
  ],
  sound: [
    'helm install web ./web --set a=b,c=d',
    'helm install web ./web --set a=b,',
    'helm install web ./web --set a=',
    'helm install web ./web --set ""',
    "helm install web ./web --set 'a={b,c},d=e'",
    "helm install web ./web --set 'a=b\\,c'",
    'helm install web ./web --set a="b\n c\n"',
    "helm install web ./web --set-literal 'a=b,c'",
    'helm install web ./web --set <key=value>',
    'helm install web ./web --set "$SETTINGS"',
    'helm install web ./web --set KEY_VALUE',
    'helm install web ./web --set ...',
    'helm install [NAME] [CHART] [flags] --set values',
  ],
});

import {spaceAroundEquals} from '../../../src/helm/rules/space-around-equals.js';
import {testRule} from './cases.js';

testRule(spaceAroundEquals, {
  repaired: [
    ['helm install web ./web --set a = b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a= b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a =b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a= "b c"', 'helm install web ./web --set a="b c"'],
  ],
  sound: [
    'helm install web --set a= ./web',
    'helm install web ./web --set a=b',
    '[ "$A" = b ] && helm list',
  ],
});

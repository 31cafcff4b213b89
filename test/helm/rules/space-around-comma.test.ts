import {spaceAroundComma} from '../../../src/helm/rules/space-around-comma.js';
import {testRule} from './cases.js';

testRule(spaceAroundComma, {
  repaired: [
    [
      'helm install web ./web --set service.type=NodePort, image.tag=latest',
      'helm install web ./web --set service.type=NodePort,image.tag=latest',
    ],
    ['helm install web ./web --set a=b , c=d ,e=f', 'helm install web ./web --set a=b,c=d,e=f'],
    [
      'helm install web --set=a=b, c[0]=d ./web --set-string "e=f", g="h"',
      'helm install web --set=a=b,c[0]=d ./web --set-string "e=f",g="h"',
    ],
  ],
  reported: ['helm install web ./web --set a=b, c=d more'],
  sound: [
    'helm install web ./web --set a=b, c',
    'helm install web ./web --set-literal a=b, c=d',
    'helm install web ./web --set "a=b, c=d"',
    'helm install web ./web --set a=b, --set c=d',
    'helm install web ./web --set a=b,\n  c=d',
    'helm install web ./web --description a=b, c=d',
    'helm install web ./web --set a=b',
  ],
});

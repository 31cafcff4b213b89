import {spaceAroundEquals} from '../../../src/helm/rules/space-around-equals.js';
import {testRule} from './cases.js';

testRule(spaceAroundEquals, {
  repaired: [
    ['helm install web ./web --set a = b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a= b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a =b', 'helm install web ./web --set a=b'],
    ['helm install web ./web --set a= "b c"', 'helm install web ./web --set a="b c"'],
    ['helm upgrade web ./web --set a= $B', 'helm upgrade web ./web --set a=$B'],
    ['helm list -n = shop', 'helm list -n=shop'],
    ['helm upgrade web ./web -f= values.yaml', 'helm upgrade web ./web -f=values.yaml'],
    ['helm pull shop/web --untar= true', 'helm pull shop/web --untar=true'],
  ],
  reported: ['helm install --set a= b,c=d shop/web'],
  sound: [
    'helm install web --set a= ./web',
    'helm install --generate-name --set a= ./web',
    'helm template --set a= ./web',
    'helm install web ./web --set a=b',
    '[ "$A" = b ] && helm list',
    "kubectl exec web -- awk -F = '{print $1}' web.env",
  ],
});

import {gluedFlag} from '../../../src/helm/rules/glued-flag.js';
import {testRule} from './cases.js';

testRule(gluedFlag, {
  repaired: [
    [
      'helm install web oci://example.com/web\\\n--wait',
      'helm install web oci://example.com/web \\\n--wait',
    ],
    ['helm install web ./web--wait', 'helm install web ./web --wait'],
    ['helm upgrade--install web ./web', 'helm upgrade --install web ./web'],
    ['helm upgrade web ./web --debug--set a=b', 'helm upgrade web ./web --debug --set a=b'],
    [
      'helm upgrade web ./web --set a=b--version 1.2.3',
      'helm upgrade web ./web --set a=b --version 1.2.3',
    ],
  ],
  sound: [
    'helm install web ./web -nshop',
    'helm install web ./web --set a=b--wait',
    'helm install web oci://example.com/web\\\n  --wait',
  ],
});

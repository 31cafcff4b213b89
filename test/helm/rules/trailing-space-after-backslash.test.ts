import {trailingSpaceAfterBackslash} from '../../../src/helm/rules/trailing-space-after-backslash.js';
import {testRule} from './cases.js';

testRule(trailingSpaceAfterBackslash, {
  repaired: [
    ['helm install web ./web \\ \n  --wait', 'helm install web ./web \\\n  --wait'],
    [
      'helm install web ./web \\\t \n  --wait \\ \n  --debug',
      'helm install web ./web \\\n  --wait \\\n  --debug',
    ],
  ],
  sound: ['helm install web ./web \\\n  --wait', 'helm install web ./web \\\\ '],
});

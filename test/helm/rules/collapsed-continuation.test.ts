import {collapsedContinuation} from '../../../src/helm/rules/collapsed-continuation.js';
import {testRule} from './cases.js';

testRule(collapsedContinuation, {
  repaired: [
    [
      'helm install web ./web \\\\ --wait \\\\ -n shop',
      'helm install web ./web \\\n  --wait \\\n  -n shop',
    ],
    ['helm install web ./web \\ \\\n  --wait', 'helm install web ./web \\\n  --wait'],
    [
      'helm install web ./web \\ --version=1.2.3 \\ --wait',
      'helm install web ./web \\\n  --version=1.2.3 \\\n  --wait',
    ],
    [
      'helm install web ./web \\\n    --wait \\ --debug',
      'helm install web ./web \\\n    --wait \\\n    --debug',
    ],
    [
      'helm upgrade --install ${REL} ./web \\ $EXTRA',
      'helm upgrade --install ${REL} ./web \\\n  $EXTRA',
    ],
  ],
  reported: [
    // The expansion may be no word at all, but what comes last is a remark.
    'helm upgrade --install ${REL} ./web \\ chart name',
    'helm upgrade --install ${REL} ./web \\ --wait \\ until ready',
  ],
  sound: ['helm install web ./my\\ chart', "helm install web ./web --description 'a \\ b'"],
});

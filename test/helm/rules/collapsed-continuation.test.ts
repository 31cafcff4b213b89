import {collapsedContinuation} from '../../../src/helm/rules/collapsed-continuation.js';
import {testRule} from './cases.js';

testRule(collapsedContinuation, {
  repaired: [
    [
      'helm install web ./web \\ --version=1.2.3 \\ --wait',
      'helm install web ./web \\\n  --version=1.2.3 \\\n  --wait',
    ],
    [
      'helm install web ./web \\\n    --wait \\ --debug',
      'helm install web ./web \\\n    --wait \\\n    --debug',
    ],
  ],
  sound: ['helm install web ./my\\ chart', "helm install web ./web --description 'a \\ b'"],
});

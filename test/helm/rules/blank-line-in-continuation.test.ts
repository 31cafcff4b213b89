import {blankLineInContinuation} from '../../../src/helm/rules/blank-line-in-continuation.js';
import {testRule} from './cases.js';

testRule(blankLineInContinuation, {
  repaired: [['helm install web ./web \\\n\n  --wait', 'helm install web ./web \\\n  --wait']],
  sound: ['helm install web ./web\n\nhelm test web', 'helm install web ./web \\\n\nhelm test web'],
});

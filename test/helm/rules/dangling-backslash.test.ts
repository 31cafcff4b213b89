import {danglingBackslash} from '../../../src/helm/rules/dangling-backslash.js';
import {testRule} from './cases.js';

testRule(danglingBackslash, {
  repaired: [
    ['helm install web ./web \\', 'helm install web ./web'],
    ['helm install web ./web \\\n  --wait \\\n', 'helm install web ./web \\\n  --wait\n'],
    ['helm install web ./web \\\nkubectl get pods', 'helm install web ./web\nkubectl get pods'],
  ],
  sound: ['helm install web ./web \\\n  # more', 'helm install web ./web \\\n\nhelm test web'],
});

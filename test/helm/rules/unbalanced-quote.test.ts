import {unbalancedQuote} from '../../../src/helm/rules/unbalanced-quote.js';
import {testRule} from './cases.js';

testRule(unbalancedQuote, {
  reported: ['helm install web ./web --set "a=b', 'helm install web ./web --set a=b`'],
  sound: [
    "helm install web ./web --set 'a=\nb'",
    'helm install web ./web --set "a=b"',
    "echo it's",
  ],
});

import {placeholderStripped} from '../../../src/helm/rules/placeholder-stripped.js';
import {testRule} from './cases.js';

testRule(placeholderStripped, {
  reported: [
    'helm install web ./web -n  --create-namespace',
    'helm install web ./web \u2013wait -n  --debug',
  ],
  sound: ['helm install web ./web  --wait', 'helm install web ./web -n shop  --wait'],
});

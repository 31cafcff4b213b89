import {mojibake} from '../../../src/helm/rules/mojibake.js';
import {testRule} from './cases.js';

testRule(mojibake, {
  repaired: [
    ['helm pull shop/web â€“version 1.2.3 â€“untar', 'helm pull shop/web --version 1.2.3 --untar'],
    ['helm install web shop/web â€”wait', 'helm install web shop/web --wait'],
    ['helm install web shop/web â\u0080\u0093wait', 'helm install web shop/web --wait'],
    ['helm install web shop/web --set â€œa=bâ€\u009d', 'helm install web shop/web --set "a=b"'],
    ['helm install web shop/web --set â€˜a=bâ€™', "helm install web shop/web --set 'a=b'"],
    ['helmÂ\u00a0install web shop/web', 'helm install web shop/web'],
    ['helmÂ list -A', 'helm list -A'],
    ['kubectl getÂ podsÂ -n shop', 'kubectl get pods -n shop'],
  ],
  reported: [
    // What the last byte of the closing quote was, nobody can tell.
    'helm install web shop/web --set â€œa=bâ€',
    'helm install web shop/web â€?wait',
  ],
  sound: [
    'helm install web shop/web --set name=Âge',
    'helm install web shop/web --set owner="Château"',
    'helm install web shop/web --description "Â la carte"',
    'helm list # â€“ all',
    'echo â€“',
  ],
});

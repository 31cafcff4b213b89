import {lookalikeLetter} from '../../../src/helm/rules/lookalike-letter.js';
import {testRule} from './cases.js';

testRule(lookalikeLetter, {
  repaired: [
    ['helm install web ./web --v\u0435rsion 1.2.3', 'helm install web ./web --version 1.2.3'],
    ['helm inst\u0430ll web ./web', 'helm install web ./web'],
    ['helm r\u0435po upd\u0430te', 'helm repo update'],
    ['helm repo upd\u0430te', 'helm repo update'],
    ['helm install web ./web -n sh\u043ep', 'helm install web ./web -n shop'],
    // As PDF has them.
    ['helm install web ./web --set-\ufb01le a=b.txt', 'helm install web ./web --set-file a=b.txt'],
    ['helm pull ./\ufb02ow', 'helm pull ./flow'],
  ],
  reported: [
    'helm install web ./web -f con\ufb01g.yaml',
    'helm install web ./web --set n\u0430me=a',
    'kubectl apply -f con\ufb01g.yaml',
  ],
  sound: [
    'helm install web ./web -f \u0444\u0430\u0439\u043b.yaml',
    'helm install web ./web --set name=\u03bc',
    'helm install web ./web --set "name=\u0430b"',
    'helm install web ./web --set name=\u0438mya',
  ],
});

import {splitDash} from '../../../src/helm/rules/split-dash.js';
import {testRule} from './cases.js';

testRule(splitDash, {
  repaired: [
    // At the edge of a terminal or of a page.
    [
      'helm upgrade --install web ./web --create-\nnamespace --namespace shop',
      'helm upgrade --install web ./web --create-namespace --namespace shop',
    ],
    [
      'helm install web ./web --wait --versio\nn 1.2.3 -n shop',
      'helm install web ./web --wait --version 1.2.3 -n shop',
    ],
    ['helm install web ./web --create-namespac\ne', 'helm install web ./web --create-namespace'],
    ['kubectl get pods - n shop - l app=web - w', 'kubectl get pods -n shop -l app=web -w'],
    [
      'helm list - n shop && kubectl - n shop rollout status deploy/web',
      'helm list -n shop && kubectl -n shop rollout status deploy/web',
    ],
    ['helm uninstall web - n shop', 'helm uninstall web -n shop'],
    ['helm uninstall web － n shop', 'helm uninstall web -n shop'],
    [
      'helm upgrade web ./web ﹣ version 1.2.3 -n shop',
      'helm upgrade web ./web --version 1.2.3 -n shop',
    ],
    [
      'helm install web ./web — version 1.2.3 -n shop',
      'helm install web ./web --version 1.2.3 -n shop',
    ],
    [
      'kubectl apply - f https://example.com/web.yaml',
      'kubectl apply -f https://example.com/web.yaml',
    ],
    ['helm upgrade web ./web --create -namespace', 'helm upgrade web ./web --create-namespace'],
    ['helm list --all -namespaces # all', 'helm list --all-namespaces # all'],
    [
      'helm registry login example.com -u me --password- stdin',
      'helm registry login example.com -u me --password-stdin',
    ],
    ['helm upgrade web ./web --create - namespace', 'helm upgrade web ./web --create-namespace'],
    ['helm upgrade web ./web --set -string a=b', 'helm upgrade web ./web --set-string a=b'],
    [
      'helm upgrade web ./web --rep ository-config=x',
      'helm upgrade web ./web --repository-config=x',
    ],
    ['helm install web ./web - -namespace shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web -- namespace shop', 'helm install web ./web --namespace shop'],
    ['helm install web ./web \\\n  - -wait', 'helm install web ./web \\\n  --wait'],
    [
      'helm install web ./web \\\n  - namespace shop \\\n  – wait',
      'helm install web ./web \\\n  --namespace shop \\\n  --wait',
    ],
    [
      'helm install \\  \nweb ./web \\  \n - namespace shop \\  \n -f web.yaml',
      'helm install \\\nweb ./web \\\n --namespace shop \\\n -f web.yaml',
    ],
    [
      'helm install \\\n  web ./web \\\n  - - namespace shop \\\n  - - set a=b',
      'helm install \\\n  web ./web \\\n  --namespace shop \\\n  --set a=b',
    ],
    [
      'helm upgrade - install web web - repo https://charts.example.com',
      'helm upgrade --install web web --repo https://charts.example.com',
    ],
    ['helm install — name-template web ./web', 'helm install --name-template web ./web'],
    ['helm install web ./web - wait - set a=b', 'helm install web ./web --wait --set a=b'],
    [
      'helm install $RELEASE ./web - f "values.yaml" - -namespace $ns - -version 7.0.0',
      'helm install $RELEASE ./web -f "values.yaml" --namespace $ns --version 7.0.0',
    ],
    ['helm install web ./web \\\n  - f values.yaml', 'helm install web ./web \\\n  -f values.yaml'],
    ['helm upgrade web - n shop ./web', 'helm upgrade web -n shop ./web'],
    [
      'helm install web ./web -n web --create namespace \\\n  --dry run=server --hide notes',
      'helm install web ./web -n web --create-namespace \\\n  --dry-run=server --hide-notes',
    ],
    [
      'helm upgrade web ./web --wait --take ownership --disable openapi validation',
      'helm upgrade web ./web --wait --take-ownership --disable-openapi-validation',
    ],
  ],
  reported: [
    'helm install web ./web --create -namespace shop',
    'helm install web --create namespace',
    'helm install web ./web - - namespace shop - please',
  ],
  sound: [
    // Not the start of a word: nobody can tell what else was lost there.
    'helm install web shop/web--post-\nrenderer ./render.sh',
    'helm install web ./web --set\nfile a.txt',
    'helm install web ./web --wait\nfor i in 1 2; do echo; done',
    'helm list - o que existe',
    'kubectl get pods - n of them',
    'helm install --name space ./web',
    'helm list --all --namespace web',
    // The flag is there, so the words behind it may be a remark.
    'helm list --all namespaces',
    'helm install web --set file',
    'helm install web ./web --create',
    // A remark, as far as we know.
    'helm install web ./web - wait',
    'helm install web ./web -f \\\n - \\\n wait',
    'helm install web ./web \\\n - please',
    'helm install web ./web -f - --wait',
    'kubectl exec web -- helm version',
  ],
});

import {autolinkedUrl} from '../../../src/helm/rules/autolinked-url.js';
import {testRule} from './cases.js';

testRule(autolinkedUrl, {
  repaired: [
    [
      'helm repo add shop [https://example.com/charts](https://example.com/charts)',
      'helm repo add shop https://example.com/charts',
    ],
    [
      'helm repo add shop [charts.example/](https://charts.example)',
      'helm repo add shop https://charts.example',
    ],
    [
      'helm install web web --repo [charts.example](https://charts.example)',
      'helm install web web --repo https://charts.example',
    ],
    [
      'helm install web ./web --set host=[web.example](https://web.example)',
      'helm install web ./web --set host=web.example',
    ],
    [
      'helm install web [example.com/web](oci://example.com/web)',
      'helm install web oci://example.com/web',
    ],
    [
      'kubectl apply -f [example.com/web.yaml](https://example.com/web.yaml)',
      'kubectl apply -f https://example.com/web.yaml',
    ],
    [
      'helm install web ./web -f [web.yaml](https://web.yaml)',
      'helm install web ./web -f web.yaml',
    ],
    [
      'helm repo add shop <https://example.com/charts>',
      'helm repo add shop https://example.com/charts',
    ],
    [
      'helm repo add shop <https://example.com/charts|https://example.com/charts>',
      'helm repo add shop https://example.com/charts',
    ],
    [
      'helm repo add shop <http://charts.example|charts.example>',
      'helm repo add shop http://charts.example',
    ],
    [
      'helm registry login example.com -u [me@example.com](mailto:me@example.com)',
      'helm registry login example.com -u me@example.com',
    ],
    [
      'helm registry login example.com -u <mailto:me@example.com|me@example.com>',
      'helm registry login example.com -u me@example.com',
    ],
  ],
  reported: [
    'kubectl apply -f <https://example.com/web.yaml|web.yaml>',
    'helm install web ./web -f [web.yaml](https://example.com/web.yaml)',
    'helm repo add shop <https://example.com|https://example.org>',
    'helm repo add shop [charts](https://example.com/other)',
    'helm repo add shop `https://example.com <https://example.com>`_',
  ],
  sound: [
    'helm inithelm repo add shop [https://shop.example](https://shop.example)helm repo update',
    'helm repo add shop https://example.com/charts',
    'helm install <name> ./web',
  ],
});

import {malformedUrl} from '../../../src/helm/rules/malformed-url.js';
import {testRule} from './cases.js';

testRule(malformedUrl, {
  repaired: [
    ['helm pull oci : //example.com/web', 'helm pull oci://example.com/web'],
    ['helm repo add shop https:// example.com', 'helm repo add shop https://example.com'],
    ['helm repo add shop https ://example.com', 'helm repo add shop https://example.com'],
    [
      'helm repo add shop https:/charts.example.com\nhelm repo add web https:///charts.example.com/web',
      'helm repo add shop https://charts.example.com\nhelm repo add web https://charts.example.com/web',
    ],
    ['helm repo add shop http//localhost:8080', 'helm repo add shop http://localhost:8080'],
    [
      'helm install web oci//ghcr.io/web -n web\nhelm push web.tgz oci//:ghcr.io/web',
      'helm install web oci://ghcr.io/web -n web\nhelm push web.tgz oci://ghcr.io/web',
    ],
    [
      'helm install web web --repo=https:/charts.example.com',
      'helm install web web --repo=https://charts.example.com',
    ],
    ['helm push web.tgz oci: //<registry>', 'helm push web.tgz oci://<registry>'],
    ['helm push web.tgz oci:/REGISTRY_NAME/web', 'helm push web.tgz oci://REGISTRY_NAME/web'],
    [
      'helm repo add shop https //charts.example.com',
      'helm repo add shop https://charts.example.com',
    ],
    [
      'helm repo add shop https:\\\\charts.example.com',
      'helm repo add shop https://charts.example.com',
    ],
    ['helm pull oci://oci://ghcr.io/web', 'helm pull oci://ghcr.io/web'],
  ],
  reported: [
    'helm pull oci://https://ghcr.io/web',
    'helm repo add shop http://https://example.com',
    'helm repo add https:/charts.example.com',
  ],
  sound: [
    'helm repo add shop https://charts.example.com',
    'helm install https //web',
    'helm install web ./oci//web',
    'curl https:/charts.example.com && helm list',
    'helm install web ./web --set url=https:/charts.example.com',
  ],
});

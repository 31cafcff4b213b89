import {spacedPlaceholder} from '../../../src/helm/rules/spaced-placeholder.js';
import {testRule} from './cases.js';

testRule(spacedPlaceholder, {
  repaired: [
    [
      'helm pull oci://< registry >/< name > --version < version > --untar',
      'helm pull oci://<registry>/<name> --version <version> --untar',
    ],
    [
      'helm install < name of release > < directory > --wait',
      'helm install <name of release> <directory> --wait',
    ],
    [
      'helm upgrade web oci://< host >/web --set tag=< tag > --wait',
      'helm upgrade web oci://<host>/web --set tag=<tag> --wait',
    ],
    ['helm install <name > ./web --wait', 'helm install <name> ./web --wait'],
  ],
  // What lost its end may have lost the placeholder.
  reported: [
    'kubectl get pods -n web-system -l app= < APP_NAME >',
    'helm pull oci:// --version < REGISTRY > /web < VERSION >',
    'helm upgrade web ./web --wait --set password= < PASSWORD >',
  ],
  sound: [
    'helm template web ./web > web.yaml',
    'helm install web ./web -f - < values.yaml > out.txt',
    'helm install web ./web --version {{< version >}}',
    'cat < in > out',
  ],
});

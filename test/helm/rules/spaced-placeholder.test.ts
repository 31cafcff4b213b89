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
    ['helm install <name > ./web --wait', 'helm install <name> ./web --wait'],
  ],
  sound: [
    'helm template web ./web > web.yaml',
    'helm install web ./web -f - < values.yaml > out.txt',
    'helm install web ./web --version {{< version >}}',
    'cat < in > out',
  ],
});

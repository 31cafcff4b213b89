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
    [
      'helm upgrade web ./charts/ --version < version >',
      'helm upgrade web ./charts/ --version <version>',
    ],
    ['helm list --namespace < ns >', 'helm list --namespace <ns>'],
  ],
  // What lost its end may have lost the placeholder.
  reported: [
    'kubectl get pods -n web-system -l app= < APP_NAME >',
    'helm pull oci:// --version < REGISTRY > /web < VERSION >',
    'helm upgrade web ./web --wait --set password= < PASSWORD >',
    'kubectl get pod/ < pod > -n < ns > -o json',
    'kubectl get secret cart- < stage > -n < ns > -o json',
    'helm upgrade web oci://example.com/ < chart > -n < ns > --atomic --wait',
    'helm registry login example.com --password= < password >',
    // A space may have stood behind the placeholder, or not.
    'kubectl -n < ns >create -f web.yaml',
    // The escaped space was one that follows a backslash at the end of a line.
    'helm upgrade web \\\n  \\ < path > --namespace=shop',
  ],
  sound: [
    'helm template web ./web > web.yaml',
    'helm install web ./web -f - < values.yaml > out.txt',
    'helm install web ./web --version {{< version >}}',
    'cat < in > out',
  ],
});

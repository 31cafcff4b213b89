import {registryAddress} from '../../../src/helm/rules/registry-address.js';
import {testRule} from './cases.js';

testRule(registryAddress, {
  reported: [
    'helm repo add shop oci://ghcr.io/example/charts',
    'helm install web web --repo oci://ghcr.io/example/charts',
    'helm pull web --repo=oci://ghcr.io/example/charts',
    'helm push web-1.2.3.tgz ghcr.io/example/charts',
    'helm push web-1.2.3.tgz localhost:5000/charts',
  ],
  said: [
    [
      'helm push web-1.2.3.tgz ghcr.io/charts',
      '`helm push` does not know what kind of address `ghcr.io/charts` is',
      'Write `oci://` before a registry',
    ],
  ],
  sound: [
    'helm repo add shop https://charts.example.com',
    'helm install web oci://ghcr.io/example/charts/web',
    'helm push web-1.2.3.tgz oci://ghcr.io/example/charts',
    // With the plugin cm-push of old.
    'helm push web/ chartmuseum',
    'helm push web/ https://charts.example.com/web',
    'helm push web-1.2.3.tgz $REGISTRY/charts',
    'helm push [CHART] [REMOTE]',
  ],
});

import {commandsRunTogether} from '../../../src/helm/rules/commands-run-together.js';
import {testRule} from './cases.js';

testRule(commandsRunTogether, {
  repaired: [
    ['helm repo update helm install web shop/web', 'helm repo update\nhelm install web shop/web'],
    [
      '$ helm repo add shop https://example.com/charts helm repo update',
      '$ helm repo add shop https://example.com/charts\n$ helm repo update',
    ],
    [
      'helm repo add shop https://example.com/charts helm install\nweb shop/web',
      'helm repo add shop https://example.com/charts\nhelm install \\\nweb shop/web',
    ],
  ],
  reported: [
    'first run helm repo update helm install',
    'helm install helm upgrade web ./web',
    // The prompt would stay behind as an argument.
    '$ helm repo update $ helm upgrade web ./web',
  ],
  sound: [
    'helm create helm',
    'telepresence helm install',
    'helm repo update && helm install web shop/web',
  ],
});

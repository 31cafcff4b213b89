import {missingArgument} from '../../../src/helm/rules/missing-argument.js';
import {testRule} from './cases.js';

testRule(missingArgument, {
  reported: [
    'helm install shop/web',
    'helm upgrade web --set a=b',
    'helm repo add https://example.com/charts',
    'helm uninstall -n shop',
    'helm rollback -n shop',
  ],
  sound: [
    'helm install web ./web',
    'helm install ./web --generate-name',
    'helm install --help',
    'helm install --set a=b',
    'helm upgrade $ARGS',
    'helm install [NAME] [CHART] [flags]',
    'helm template ./web',
    'helm upgrade --install',
    'helm rollback --wait',
    'helm upgrade --install <...>',
    'helm install {% if x %}--wait{% endif %}',
  ],
});

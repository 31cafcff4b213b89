import {unquotedPlaceholder} from '../../../src/helm/rules/unquoted-placeholder.js';
import {testRule} from './cases.js';

testRule(unquotedPlaceholder, {
  options: {advice: true},
  reported: ['helm install <name> ./web'],
  sound: ['helm install "<name>" ./web', 'helm install web ./web --set a={{< x >}}'],
});

import {helm2Syntax} from '../../../src/helm/rules/helm2-syntax.js';
import {testRule} from './cases.js';

testRule(helm2Syntax, {
  reported: [
    'helm install --name web shop/web',
    'helm delete --purge web',
    'helm search web',
    'helm get web',
  ],
  sound: [
    'helm install web shop/web',
    'helm search repo web',
    'helm get values web',
    'helm delete web',
  ],
});

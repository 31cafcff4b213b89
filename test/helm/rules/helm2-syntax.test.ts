import {helm2Syntax} from '../../../src/helm/rules/helm2-syntax.js';
import {testRule} from './cases.js';

testRule(helm2Syntax, {
  reported: [
    'helm install --name web shop/web',
    'helm delete --purge web',
    'helm search web',
    'helm get web',
    'helm install web shop/web --wait --timeout 300',
    'helm rollback web 1 --timeout=300',
  ],
  sound: [
    'helm install web shop/web',
    'helm search repo web',
    'helm get values web',
    'helm delete web',
    'helm install web shop/web --timeout 300s',
    'helm install web shop/web --timeout 0',
    'helm install web shop/web --timeout TIMEOUT',
    'helm install web shop/web --history-max 3',
  ],
});

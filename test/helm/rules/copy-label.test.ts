import {copyLabel} from '../../../src/helm/rules/copy-label.js';
import {testRule} from './cases.js';

testRule(copyLabel, {
  repaired: [
    ['Copyhelm repo update', 'helm repo update'],
    ['bashCopyhelm install web ./web', 'helm install web ./web'],
    ['bashCopy codehelm create web', 'helm create web'],
    ['csharp  Copy codehelm create web', 'helm create web'],
    ['Copykubectl get pods', 'kubectl get pods'],
  ],
  sound: ['copyhelm repo update', 'Copyhelm', 'helm install Copyhelm ./web', 'Copyhelm is a tool'],
});

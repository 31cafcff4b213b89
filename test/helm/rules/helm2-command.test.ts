import {helm2Command} from '../../../src/helm/rules/helm2-command.js';
import {testRule} from './cases.js';

testRule(helm2Command, {
  options: {advice: true},
  reported: ['helm init', 'helm init --client-only', 'helm install stable/web', 'helm list --tls'],
  sound: ['helm list', 'helm install web stable/web', 'helm install stable/web --generate-name'],
});

import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {gluedPrompt} from '../../../src/helm/rules/glued-prompt.js';
import {testRule} from './cases.js';

testRule(gluedPrompt, {
  reported: [
    '$helm repo add shop https://charts.example.com\n$helm repo update',
    '$kubectl get pods',
    '  $helm list',
  ],
  sound: [
    '$ helm list',
    '$HELM list',
    'helm=./bin/helm\n$helm list',
    'kubectl="microk8s kubectl"; $kubectl get pods',
    'local helm=$1\n$helm list',
    'for helm in a b; do\n  $helm list\ndone',
    'read helm\n$helm list',
    'echo $helm list',
  ],
});

test('leaves text alone that names no language', () => {
  expect(repairBlock('$helm list', {}).findings).toEqual([]);
});

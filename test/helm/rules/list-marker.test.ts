import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {listMarker} from '../../../src/helm/rules/list-marker.js';
import {testRule} from './cases.js';

testRule(listMarker, {
  reported: [
    '1. helm repo update\n2. helm install web shop/web',
    '* helm install web shop/web',
    '• kubectl get pods -n shop',
    '12. helm install web shop/web \\\n  --wait',
  ],
  sound: [
    '- helm install web shop/web',
    '+ helm list',
    '  101  helm list',
    '1. helm install, then wait',
    '1. helm (the client)',
    '2. Install helm',
    'echo 1. helm list',
    'helm list',
  ],
});

test('leaves text alone that names no language', () => {
  expect(repairBlock('1. helm repo update', {}).findings).toEqual([]);
});

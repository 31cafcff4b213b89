import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {listMarker} from '../../../src/helm/rules/list-marker.js';
import {testRule} from './cases.js';

testRule(listMarker, {
  reported: [
    '+helm install web ./web',
    '1.helm install web shop/web',
    '3.1 helm repo update\n\n3.2helm list -A',
    '10.1. helm repo update',
    '1) helm repo update\n2) helm list',
    '(1) helm repo update',
    'a) helm repo update',
    '[1] helm repo update',
    '① helm repo update\n②helm list',
    '1、helm repo update',
    // The numbers of lines.
    '1 helm repo update\n2 helm list',
    '   1\thelm repo update',
    ' 1 | helm repo update',
    '1: sudo helm repo update',
    '1. helm repo update\n2. helm install web shop/web',
    '* helm install web shop/web',
    '• kubectl get pods -n shop',
    '12. helm install web shop/web \\\n  --wait',
  ],
  sound: [
    // Prompts.
    '➜ helm -n shop ls',
    '→ helm repo update',
    '+ helm install web ./web',
    'retry 3 helm repo update',
    '2>&1 helm list',
    '$ helm list',
    '- helm install web shop/web',
    '+ helm list',
    '  101  helm list',
    '1. helm install, then wait',
    '1. helm (the client)',
    '2. Install helm',
    'echo 1. helm list',
    'helm list',
    // A clause of `case` is no item of a list.
    'case "$1" in\n  1) helm list ;;\n  b) helm repo update ;;\nesac',
    'case $1 in a) helm list ;;\nb)\n helm list ;;\n  (c) helm repo update\n  ;;\nesac',
  ],
});

test('leaves text alone that names no language', () => {
  expect(repairBlock('1. helm repo update', {}).findings).toEqual([]);
});

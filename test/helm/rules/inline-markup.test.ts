import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {inlineMarkup} from '../../../src/helm/rules/inline-markup.js';
import {testRule} from './cases.js';

testRule(inlineMarkup, {
  repaired: [
    ['$ `helm list -n shop`', '$ helm list -n shop'],
    ['`helm install web ./web`', 'helm install web ./web'],
    ['`$ helm install web ./web --wait`', '$ helm install web ./web --wait'],
    ['```helm repo update```', 'helm repo update'],
    ['**helm install web ./web**\n\n*helm list*', 'helm install web ./web\n\nhelm list'],
    ['  `sudo helm list -A`', '  sudo helm list -A'],
    ['`helm install web ./web \\\n  --wait`', 'helm install web ./web \\\n  --wait'],
  ],
  sound: [
    'helm list -n `helm env HELM_NAMESPACE`',
    'x=`helm list -q`',
    '`helm list` `helm list -A`',
    '`helm install` installs',
    '`helm (the client)`',
    '"helm list"',
  ],
});

test('leaves text alone that names no language', () => {
  expect(repairBlock('`helm list`', {})).toEqual({text: '`helm list`', findings: []});
});

import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unexpectedArgument} from '../../../src/helm/rules/unexpected-argument.js';
import {testRule} from './cases.js';

testRule(unexpectedArgument, {
  reported: [
    'helm uninstall web shop/web',
    'helm install web ./web more',
    'helm list web',
    'helm repo add https://shop.example shop',
    'helm repo update https://shop.example',
    'helm uninstall web // removes it',
    'helm repo update → refreshes',
    'helm dependency build ./web/Chart.yaml',
    'helm install web values.yaml',
    'helm template values.yaml',
    'helm upgrade shop/web ./web',
  ],
  sound: [
    // A release can be called so.
    'helm install Copyhelm ./web',
    'helm upgrade web ./web <flags>',
    'helm upgrade web ./web \\\n  <your existing flags> \\\n  --set a=b',
    'helm list OPTIONS',
    'helm list --<flag>=<value> more',
    'helm uninstall web shop',
    'helm install web web-1.0.0.tgz',
    'helm install web <values.yaml>',
    'helm template web . -s templates/web.yaml',
    'helm rollback web 2',
    'helm repo update shop other',
    'helm install web ./web $ARGS',
    'helm install web ./web "${ARGS[@]}"',
    'helm install web ./web --set-file ca=<(cat ca.pem)',
    'helm get values web [options]',
    'helm create [NAME]: scaffold a chart',
    'helm create name [flags]: scaffold a chart',
    'helm list -n <%= name %>',
    'helm list -n {% name %}',
    'helm upgrade web ./web $(\n  for f in *.yaml; do echo "-f $f"; done\n)',
  ],
});

test('leaves text alone that names no language', () => {
  for (const text of ['helm repo update → helm upgrade web ./web', 'helm list → what runs']) {
    expect(repairBlock(text, {})).toEqual({text, findings: []});
  }
});

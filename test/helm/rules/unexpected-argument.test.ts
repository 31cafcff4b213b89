import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unexpectedArgument} from '../../../src/helm/rules/unexpected-argument.js';
import {testRule} from './cases.js';

testRule(unexpectedArgument, {
  reported: [
    'helm pull oci://example.com / charts/web --untar',
    'helm package ./charts / web',
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
    "helm upgrade web ./web ${{ inputs.wait && '--wait' || '' }}",
    'helm list -n {% name %}',
    'helm upgrade web ./web $(\n  for f in *.yaml; do echo "-f $f"; done\n)',
  ],
});

test('leaves text alone that names no language', () => {
  const diagram = 'helm repo update → helm upgrade web ./web';
  expect(repairBlock(diagram, {})).toEqual({text: diagram, findings: []});
  for (const text of [
    'helm list → what runs',
    'helm list shows all releases.',
    'helm repo add adds a repository',
    'helm status web 查看',
    'helm list 查看',
  ]) {
    expect(repairBlock(text, {})).toEqual({text, findings: []});
    expect(repairBlock(text, {lang: 'sh'}).findings).not.toEqual([]);
  }
  for (const text of ['helm list web', 'helm install web ./web more words']) {
    expect(repairBlock(text, {}).findings).not.toEqual([]);
  }
});

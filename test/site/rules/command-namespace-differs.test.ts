import {expect, test} from 'vitest';
import {commandNamespaceDiffers} from '../../../src/site/rules/command-namespace-differs.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
releases: [{line: v1.1.x}]
upgrade:
  steps:
    - {title: CRDs, run: helm upgrade mesh-crd oci://r.io/mesh-crds -n <NS>}
    - {title: Mesh, run: helm upgrade mesh oci://r.io/mesh --namespace=<NAMESPACE>}
    - {title: Extra, run: helm upgrade extra oci://r.io/extra}
placeholders: {NAMESPACE: {default: mesh-system}, PLACE: {default: elsewhere}}
`;

function check(command: string) {
  return checkPage(commandNamespaceDiffers, `\`\`\`sh\n${command}\n\`\`\`\n`, {data: DATA});
}

test.each([
  'helm upgrade mesh oci://r.io/mesh -n mesh-system',
  'helm upgrade mesh oci://r.io/mesh -n <NAMESPACE>',
  'helm upgrade mesh oci://r.io/mesh -n <ANY>',
  'helm upgrade mesh oci://r.io/mesh -n "$NS"',
  'helm upgrade mesh oci://r.io/mesh -n YOUR_NAMESPACE',
  'helm upgrade mesh oci://r.io/mesh',
  'helm upgrade mesh-crd oci://r.io/mesh-crds -n other',
  'helm upgrade extra oci://r.io/extra -n other',
  'helm upgrade mesh oci://r.io/other -n other',
])('%s', (command) => {
  expect(check(command)).toEqual([]);
});

test.each(['other', '<PLACE>'])('%s is another', (namespace) => {
  expect(check(`helm upgrade mesh example/mesh -n ${namespace}`)).toEqual([
    `2:35 \`${namespace}\` stands here as namespace of mesh, and \`mesh-system\` in the upgrade steps; Correct the command or the steps`,
  ]);
});

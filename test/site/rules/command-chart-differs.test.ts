import {expect, test} from 'vitest';
import {commandChartDiffers} from '../../../src/site/rules/command-chart-differs.js';
import {checkPage} from './check.js';

const DATA = `
product: {id: mesh, name: Mesh}
releases: [{line: v1.1.x, upgrade: {steps: [{title: Old, run: helm upgrade mesh oci://old.io/m/mesh}]}}]
upgrade:
  steps:
    - {title: CRDs, run: helm upgrade mesh-crd oci://r.io/m/mesh-crds --version <V>}
    - {title: Mesh, run: helm upgrade mesh oci://docker.io/m/mesh --version <V> -n <NS>}
    - {title: Alias, run: helm upgrade extra example/extra}
placeholders: {V: mesh, REGISTRY: {default: r.io}}
`;

function check(command: string) {
  return checkPage(commandChartDiffers, `\`\`\`sh\n${command}\n\`\`\`\n`, {data: DATA});
}

test.each([
  'helm upgrade mesh oci://docker.io/m/mesh',
  'helm upgrade mesh oci://registry-1.docker.io/m/mesh:1.2.3',
  'helm upgrade mesh oci://old.io/m/mesh',
  'helm upgrade mesh example/mesh',
  'helm upgrade mesh ./mesh',
  'helm upgrade mesh mesh-1.0.0.tgz',
  'helm upgrade mesh oci://<REGISTRY>/m/mesh',
  'helm upgrade mesh oci://$REGISTRY/m/mesh',
  'helm upgrade mesh2 oci://r.io/m/mesh-crds',
  'helm upgrade other oci://r.io/m/other',
  'helm upgrade extra oci://r.io/extra',
])('%s', (command) => {
  expect(check(command.replace('<REGISTRY>', 'docker.io'))).toEqual([]);
});

test.each([
  ['helm upgrade mesh oci://ghcr.io/m/mesh', '2:19', 'oci://ghcr.io/m/mesh', 'oci://old.io/m/mesh'],
  ['helm pull oci://docker.io/x/mesh', '2:11', 'oci://docker.io/x/mesh', 'oci://old.io/m/mesh'],
  [
    'helm upgrade mesh oci://r.io/m/mesh-crds',
    '2:19',
    'oci://r.io/m/mesh-crds',
    'oci://old.io/m/mesh',
  ],
  ['helm upgrade mesh-crd example/mesh', '2:23', 'example/mesh', 'oci://r.io/m/mesh-crds'],
])('%s takes another', (command, place, chart, wanted) => {
  const [found, ...more] = check(command);
  expect(more).toEqual([]);
  expect(found).toMatch(new RegExp(`^${place} \`${chart}\` stands here, and \``));
  expect([wanted, 'oci://docker.io/m/mesh']).toContain(/and `([^`]+)`/.exec(found ?? '')?.[1]);
});

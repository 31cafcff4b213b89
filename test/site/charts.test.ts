import {expect, test} from 'vitest';
import {
  chartSteps,
  detectedCharts,
  fillDefaults,
  isOfDependency,
  nameIn,
  productCharts,
  productsWithChart,
  readChart,
} from '../../src/site/charts.js';
import {dataOf} from './fixture-site.js';

const DATA = dataOf(`
product: {id: mesh, name: Mesh, detect: {chart: mesh-all}}
dependencies: [{id: gateway, name: Gateway, detect: {chart: [gateway-helm, gw]}}]
releases: [{line: v1.1.x, upgrade: {steps: [{title: Old, run: helm upgrade mesh oci://old.io/mesh}]}}]
upgrade: {steps: [{title: Mesh, run: helm upgrade mesh oci://r.io/mesh -n <NS>}, {title: Wait}]}
placeholders: {NS: {default: mesh-system}, V: mesh}
`);

test.each([
  [
    'oci://docker.io/envoyproxy/gateway-helm',
    {name: 'gateway-helm', repository: 'oci://docker.io/envoyproxy'},
  ],
  ['oci://index.docker.io/e/g:1.2@sha256:ab', {name: 'g', repository: 'oci://docker.io/e'}],
  ['https://charts.example.io/web', {name: 'web', repository: 'https://charts.example.io'}],
  ['eg/gateway-helm', {name: 'gateway-helm', repository: null}],
  ['gateway-helm', {name: 'gateway-helm', repository: null}],
  ['./gateway-helm', null],
  ['../a/b', null],
  ['a/b/c', null],
  ['gateway-1.0.0.tgz', null],
  ['oci://<REGISTRY>/gateway', null],
  ['oci://$R/gateway', null],
  ['CHART', null],
  ['', null],
])('%s', (value, reference) => {
  expect(readChart(value)).toEqual(reference);
});

test('reads the steps of the product and of its releases', () => {
  expect(chartSteps(DATA).map(({text, release, namespace}) => [text, release, namespace])).toEqual([
    ['oci://r.io/mesh', 'mesh', 'mesh-system'],
    ['oci://old.io/mesh', 'mesh', null],
  ]);
  expect(chartSteps(DATA)).toBe(chartSteps(DATA));
});

test('knows which charts are the product’s and the dependencies’', () => {
  expect(productCharts(DATA)).toEqual(['mesh-all', 'mesh', 'mesh']);
  expect(DATA.dependencies.flatMap(detectedCharts)).toEqual(['gateway-helm', 'gw']);
  const chart = {name: 'mesh', repository: null};
  const other = {...DATA, product: {id: 'x', name: 'X'}};
  expect(productsWithChart(chart, [DATA], [other, DATA])).toEqual([DATA]);
  expect(productsWithChart(chart, [], [other, DATA])).toEqual([other, DATA]);
});

test('knows which charts are not of the product', () => {
  const steps = (id: string) =>
    `helm upgrade x oci://r.io/${id.toLowerCase()}-helm --version <${id}>`;
  const data = dataOf(`
product: {id: mesh, name: Mesh, detect: {chart: both}}
dependencies: [{id: gateway, name: Gateway, detect: {chart: [gw, both]}}, {id: cni, name: CNI}]
releases: [{line: v1.1.x}]
upgrade:
  steps: [{title: 1, run: ${steps('NEW')}}, {title: 2, run: ${steps('CNI')}}, {title: 3, run: ${steps('NS')}}]
placeholders: {NEW: mesh, CNI: {install: cni}, NS: {default: x}}
`);
  const charts = ['gw', 'both', 'new-helm', 'cni-helm', 'ns-helm', 'other'];
  expect(charts.filter((chart) => isOfDependency(chart, data))).toEqual(['gw', 'cni-helm']);
});

test('only a whole word is a name', () => {
  expect(nameIn('mesh-system')).toBe('mesh-system');
  expect([undefined, '', '<NS>', '$NS', 'Mesh', '-n', 'a b'].map(nameIn)).toEqual(
    Array(7).fill(null),
  );
});

test('only placeholders with a default are filled', () => {
  expect(fillDefaults('-n <NS> <V>', DATA)).toBe('-n mesh-system <V>');
});

import {expect, test} from 'vitest';
import type {CompatData, Detection} from '../../../src/compat/index.js';
import {detectorOf} from '../../../src/compat/read-stack/detection.js';
import type {Installed} from '../../../src/compat/read-stack/installed.js';
import {dataOf} from '../data.js';

const KITE: CompatData = {
  ...dataOf(),
  upgrade: {
    steps: [
      {
        title: 'CRDs',
        run: 'helm upgrade crds oci://docker.io/kite/kite-crds --version <NEW_VERSION>',
      },
      {title: 'Gateway', run: 'helm upgrade gw oci://x/gw --version=<gateway version> \\\n  -n gw'},
      {
        title: 'Kite',
        run: 'helm upgrade k \\\n  oci://kite/kite-helm \\\n  --version "<NEW_VERSION>"',
      },
      {title: 'Other', run: 'helm upgrade o oci://other/chart --version 1.0.0'},
      {
        title: 'Two',
        run: 'helm pull oci://a/b && helm upgrade c oci://c/d --version <NEW_VERSION>',
      },
      {title: 'None'},
    ],
  },
};

const detected = (data: CompatData, what: Installed['what'], name: string, others = {}) =>
  detectorOf(
    data,
    others,
  )({
    what,
    name,
    version: '1.0.0',
    deployed: true,
    line: 1,
    source: 'helm-list',
  });

function withDetection(detect: Detection): CompatData {
  return {...KITE, product: {...KITE.product, detect}};
}

test('Kubernetes needs no word', () => {
  expect(detected(KITE, 'kubernetes', 'kubernetes')).toEqual(['kubernetes']);
  const renamed = {...KITE, dependencies: [{id: 'k8s', name: 'Kubernetes'}]};
  expect(detected(renamed, 'kubernetes', 'kubernetes')).toEqual(['k8s']);
  expect(detected({...KITE, dependencies: []}, 'kubernetes', 'kubernetes')).toEqual([]);
});

test('a step that installs a dependency tells its chart', () => {
  const data = {...KITE, placeholders: {'gateway version': {install: 'gateway'}}};
  expect(detected(data, 'chart', 'gw')).toEqual(['gateway']);
  expect(detected(data, 'chart', 'kite-helm')).toEqual([]);
});

test.each([
  ['kite-crds', ['kite']],
  ['kite-helm', ['kite']],
  ['d', ['kite']],
  ['gw', ['gateway']],
  ['chart', []],
  ['b', []],
  ['helm', []],
  ['constructor', []],
])('the chart %s is known from the upgrade', (chart, ids) => {
  expect(detected(KITE, 'chart', chart)).toEqual(ids);
});

test.each<[Detection, Installed['what'], string, boolean]>([
  [{chart: 'kite'}, 'chart', 'kite', true],
  [{chart: 'kite'}, 'chart', 'kite-helm', false],
  [{chart: ['a', 'oci://docker.io/x/kite']}, 'chart', 'kite', true],
  [{chart: 'kite'}, 'image', 'kite', false],
  [{annotation: 'kite.example/version'}, 'annotation', 'kite.example/version', true],
  [{annotation: ['a/b', 'c/d']}, 'annotation', 'c/d', true],
  [{annotation: 'a/b'}, 'annotation', 'b', false],
  [{image: 'kite'}, 'image', 'registry:5000/any/kite', true],
  [{image: 'kite'}, 'image', 'any/my-kite', false],
  [{image: 'docker.io/kite/server'}, 'image', 'docker.io/kite/server', true],
  [{image: 'docker.io/kite/server'}, 'image', 'kite/server', true],
  [{image: 'docker.io/kite/server'}, 'image', 'localhost/kite/server', true],
  [{image: 'docker.io/kite/server'}, 'image', 'mirror:5000/hub/kite/server', true],
  [{image: 'docker.io/kite/server'}, 'image', 'docker.io/other/server', false],
  [{image: 'docker.io/kite/server'}, 'image', 'docker.io/notkite/server', false],
  [{image: 'docker.io/kite/server'}, 'image', 'server', false],
  [{image: 'docker.io/library/postgres'}, 'image', 'postgres', true],
])('%j: the %s %s is it: %s', (detect, what, name, is) => {
  expect(detected(withDetection(detect), what, name)).toEqual(is ? ['kite'] : []);
});

test('what the data says of a product stands in place of its upgrade', () => {
  expect(detected(withDetection({image: 'kite'}), 'chart', 'kite-helm')).toEqual([]);
});

test('the data of another product says how a dependency is recognised', () => {
  const gateway: CompatData = {
    ...dataOf(),
    product: {id: 'gateway', name: 'Gateway', detect: {chart: 'gateway-helm'}},
  };
  expect(detected(KITE, 'chart', 'gateway-helm', {gateway})).toEqual(['gateway']);
  expect(detected(KITE, 'chart', 'gateway-helm')).toEqual([]);
});

test('a bundled dependency is not looked for', () => {
  const dependencies = KITE.dependencies.map((each) => ({...each, detect: {image: each.id}}));
  expect(detected({...KITE, dependencies}, 'image', 'gateway')).toEqual(['gateway']);
  expect(detected({...KITE, dependencies}, 'image', 'proxy')).toEqual([]);
});

test('of a chart with numbers of its own, the application has the version of the product', () => {
  const data = {
    ...withDetection({chart: 'kite-helm', image: 'kite/kite'}),
    dependencies: [
      {id: 'chart', name: 'Helm chart', bundledWith: 'kite', detect: {chart: 'kite-helm'}},
    ],
  };
  expect(detected(data, 'chart', 'kite-helm')).toEqual([]);
  expect(detected(data, 'application', 'kite-helm')).toEqual(['kite']);
  expect(detected(data, 'image', 'kite/kite')).toEqual(['kite']);
  const other = {...dataOf(), product: {id: 'b', name: 'B'}, dependencies: [data.product]};
  expect(detected(other, 'application', 'kite-helm', {kite: data})).toEqual(['kite']);
  expect(detected(other, 'chart', 'kite-helm', {kite: data})).toEqual([]);
});

test('of any other chart, both versions may be meant', () => {
  const data = withDetection({chart: 'kite-helm'});
  expect(detected(data, 'chart', 'kite-helm')).toEqual(['kite']);
  expect(detected(data, 'application', 'kite-helm')).toEqual(['kite']);
});

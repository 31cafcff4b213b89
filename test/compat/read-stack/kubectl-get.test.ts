import {expect, test} from 'vitest';
import {imagesInObject, imagesInTables} from '../../../src/compat/read-stack/kubectl-get.js';

const HEADER =
  'NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR';
const row = (images: string) => `eg   gateway   1/1   1   1   10d   a,b   ${images}   app=gateway`;

function read(...lines: string[]): string[] {
  return imagesInTables(lines).map(({name, version, line}) => `${name} ${String(version)} ${line}`);
}

test.each<[string, string[]]>([
  ['docker.io/envoyproxy/gateway:v1.6.2', ['docker.io/envoyproxy/gateway v1.6.2 2']],
  ['registry:5000/gateway:v1.6.2', ['registry:5000/gateway v1.6.2 2']],
  ['registry:5000/gateway', ['registry:5000/gateway null 2']],
  ['gateway', ['gateway null 2']],
  ['gateway:latest', ['gateway latest 2']],
  ['kite:v3.1.0,ghcr.io/kite/proxy:1.2', ['kite v3.1.0 2', 'ghcr.io/kite/proxy 1.2 2']],
  ['kite@sha256:0123456789abcdef', ['kite null 2']],
  ['kite:v3.1.0@sha256:0123456789abcdef', ['kite v3.1.0 2']],
  ['registry:5000/kite@sha256:0123456789abcdef', ['registry:5000/kite null 2']],
])('%s', (images, found) => {
  expect(read(HEADER, row(images))).toEqual(found);
});

test('the column is found by its header, until a line that is no row', () => {
  expect(read(row('kite:1'))).toEqual([]);
  expect(read(HEADER, '', row('kite:1'))).toEqual([]);
  expect(read(HEADER, '$ kubectl get nodes', row('kite:1'))).toEqual([]);
  expect(read(HEADER, row('kite:1'), row('kite:2'))).toEqual(['kite 1 2', 'kite 2 3']);
  expect(
    read(
      'NAME   DESIRED   NODE SELECTOR   AGE   CONTAINERS   IMAGES   SELECTOR',
      'a      3         <none>          1d    a            kite:1   app=a',
    ),
  ).toEqual(['kite 1 2']);
});

test.each<[string, string, number]>([
  [
    'NAME READY UP-TO-DATE AVAILABLE AGE CONTAINERS IMAGES SELECTOR',
    'a 0/0 0 0 1d a kite:1 a=a',
    0,
  ],
  [
    'NAME READY UP-TO-DATE AVAILABLE AGE CONTAINERS IMAGES SELECTOR',
    'a 0/1 1 0 1d a kite:1 a=a',
    1,
  ],
  ['NAME DESIRED CURRENT READY AGE CONTAINERS IMAGES SELECTOR', 'a 0 0 0 1d a kite:1 a=a', 0],
  ['NAME DESIRED CURRENT READY AGE CONTAINERS IMAGES SELECTOR', 'a 1 1 0 1d a kite:1 a=a', 1],
  ['NAME COMPLETIONS DURATION AGE CONTAINERS IMAGES SELECTOR', 'a 1/1 5s 1d a kite:1 a=a', 0],
  ['NAME COMPLETIONS DURATION AGE CONTAINERS IMAGES SELECTOR', 'a 0/1 5s 1d a kite:1 a=a', 1],
])('what runs nothing does not count: %s, %s', (header, line, count) => {
  expect(read(header, line)).toHaveLength(count);
});

const images = (entries: Record<string, string>) =>
  imagesInObject(
    new Map(
      Object.entries(entries).map(([path, value], index) => [path, {value, line: index + 1}]),
    ),
  ).map(({name, version, line}) => `${name} ${String(version)} ${line}`);

test('the images in objects are those of containers that run on', () => {
  const deployment = {
    'spec.template.spec.containers.0.image': 'kite:1.2.0',
    'spec.template.spec.containers.1.image': 'proxy@sha256:0123',
    'spec.template.spec.initContainers.0.image': 'setup:1',
    'spec.values.containers.0.image': 'other:1',
    'status.replicas': '1',
  };
  expect(images(deployment)).toEqual(['kite 1.2.0 1', 'proxy null 2']);
  expect(images({...deployment, 'spec.replicas': '2'})).toHaveLength(2);
  expect(images({...deployment, 'spec.replicas': '0'})).toEqual([]);
  expect(images({...deployment, 'status.completionTime': '2026-01-23T10:00:00Z'})).toEqual([]);
  const pod = {'spec.containers.0.image': 'kite:1.2.0'};
  expect(images({...pod, 'status.phase': 'Running'})).toEqual(['kite 1.2.0 1']);
  expect(images({...pod, 'status.phase': 'Succeeded'})).toEqual([]);
  expect(images({...pod, 'status.phase': 'Failed'})).toEqual([]);
});

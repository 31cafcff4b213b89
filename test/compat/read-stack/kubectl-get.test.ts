import {expect, test} from 'vitest';
import {imagesInTables} from '../../../src/compat/read-stack/kubectl-get.js';

const HEADER =
  'NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR';
const row = (images: string) => `eg   gateway   1/1   1   1   10d   a,b   ${images}   app=gateway`;

function read(...lines: string[]): string[] {
  return imagesInTables(lines).map(({name, version, line}) => `${name} ${String(version)} ${line}`);
}

test('the images of a row', () => {
  expect(read(HEADER, row('kite:v3.1.0,registry:5000/proxy:1.2'))).toEqual([
    'kite v3.1.0 2',
    'registry:5000/proxy 1.2 2',
  ]);
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

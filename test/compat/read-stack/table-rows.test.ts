import {expect, test} from 'vitest';
import {tableRows} from '../../../src/compat/read-stack/table-rows.js';

const read = (column: string, ...lines: string[]) =>
  tableRows(lines).map(
    (row) => `${String(row.get(column)?.value)} ${String(row.get(column)?.line)}`,
  );

const HEADER =
  'NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES   SELECTOR';
const row = (images: string) => `eg   gateway   1/1   1   1   10d   a,b   ${images}   app=gateway`;

test('a column is found by its header, until a line that is no row', () => {
  expect(read('IMAGES', row('kite:1'))).toEqual([]);
  expect(read('IMAGES', HEADER, '', row('kite:1'))).toEqual([]);
  expect(read('IMAGES', HEADER, '$ kubectl get nodes', row('kite:1'))).toEqual([]);
  expect(read('IMAGES', HEADER, row('kite:1'), row('kite:2'))).toEqual(['kite:1 2', 'kite:2 3']);
  expect(
    read(
      'IMAGES',
      'NAME   DESIRED   NODE SELECTOR   AGE   CONTAINERS   IMAGES   SELECTOR',
      'a      3         <none>          1d    a            kite:1   app=a',
    ),
  ).toEqual(['kite:1 2']);
});

test.each<[string, string, string, string[]]>([
  ['VERSION', 'NAME\tVERSION\tSTATUS\tSECURITYGROUPS', 'a\t1.31\tACTIVE\tsg-0', ['1.31 2']],
  [
    'MASTER_VERSION',
    'NAME  MASTER_VERSION  MASTER_IP',
    'a  1.31.4-gke.1  10.0.0.1',
    ['1.31.4-gke.1 2'],
  ],
  // A cell is empty, or has a space: nobody knows which.
  ['MASTER_VERSION', 'NAME  LOCATION  MASTER_VERSION', 'a  1.31.4-gke.1', []],
  ['IMAGE', 'CONTAINER ID   IMAGE   COMMAND', '0123   kite:1   "a b"   1 hour ago', []],
  ['IMAGE', 'IMAGE   TAG   IMAGE ID   SIZE', 'kite   v1   0123   1MB', []],
  ['VERSION', 'NAME   VERSION', 'a   1.31', []],
])('%s below %s', (column, header, line, found) => {
  expect(read(column, header, line)).toEqual(found);
});

import {expect, test} from 'vitest';
import {HEADER} from '../../../src/compat/read-stack/table-header.js';

test.each<[string, boolean]>([
  ['NAME   READY   AGE   CONTAINERS   IMAGES   SELECTOR', true],
  ['NAME   IMAGE', true],
  ['NAME   LOCATION   MASTER_VERSION   MASTER_IP', true],
  ['NAME\tVERSION\tSTATUS\tCREATED\tVPC\tSUBNETS\tSECURITYGROUPS', true],
  ['Name   Location   KubernetesVersion   CurrentKubernetesVersion', true],
  ['NAME   STATUS   ROLES   AGE   VERSION', false],
  ['    Image:   kite:1', false],
])('%s', (line, isHeader) => {
  expect(HEADER.test(line)).toBe(isHeader);
});

import {expect, test} from 'vitest';
import {serverInObject} from '../../../src/compat/read-stack/cluster-version.js';

const texts = (...entries: [path: string, value: string][]) =>
  new Map(entries.map(([path, value]) => [path, {value, line: 3}]));

test('in a document the server counts too', () => {
  expect(
    serverInObject(
      texts(['clientVersion.gitVersion', 'v1.32.0'], ['serverVersion.gitVersion', 'v1.31.4']),
    ),
  ).toEqual([
    {
      what: 'kubernetes',
      name: 'kubernetes',
      version: 'v1.31.4',
      deployed: true,
      line: 3,
      source: 'kubectl-version',
    },
  ]);
  expect(
    serverInObject(texts(['clientVersion.gitVersion', 'v1.32.0'], ['kustomizeVersion', 'v5.5.0'])),
  ).toEqual([]);
  expect(serverInObject(texts(['serverVersion.gitVersion', 'v2.1.0']))).toEqual([]);
});

test('the answer of the server itself has numbers besides', () => {
  const version: [string, string] = ['gitVersion', 'v1.31.4'];
  expect(serverInObject(texts(['major', '1'], ['minor', '31'], version))).toHaveLength(1);
  expect(serverInObject(texts(version))).toEqual([]);
});

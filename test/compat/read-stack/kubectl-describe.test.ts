import {expect, test} from 'vitest';
import {imagesInDescriptions} from '../../../src/compat/read-stack/kubectl-describe.js';

const read = (...lines: string[]) =>
  imagesInDescriptions(lines).map(({name, version, line}) => `${name} ${String(version)} ${line}`);

const containers = (image: string) => ['Containers:', '  a:', `    Image:         ${image}`];

test('the images of containers, but not of those that only prepare', () => {
  expect(
    read(
      ...['Name:             a', 'Status:           Running', 'Init Containers:'],
      ...['  b:', '    Image:         setup:v1', '    Image ID:      setup@sha256:0'],
      ...containers('team/kite:v1.2.0'),
      '    Image ID:      team/kite@sha256:0',
      '  Normal  Pulled  5m  kubelet  Container image "team/kite:v1.1.0" already present on machine',
      ...['Ephemeral Containers:', '  c:', '    Image:         debug:v1'],
    ),
  ).toEqual(['team/kite v1.2.0 9']);
});

test.each<[string, string[]]>([
  ['Status:           Running', ['kite v1 5']],
  ['Status:           Succeeded', []],
  ['Status:           Failed', []],
  ['Replicas:               0 desired | 0 updated | 0 total | 0 available | 0 unavailable', []],
  ['Replicas:       0 current / 0 desired', []],
  ['Replicas:               10 desired | 10 updated | 10 total', ['kite v1 5']],
  ['Desired Number of Nodes Scheduled: 0', []],
  ['Desired Number of Nodes Scheduled: 20', ['kite v1 5']],
  ['Completed At:     Mon, 02 Feb 2026 10:11:12 +0100', []],
])('of an object with %s', (line, found) => {
  expect(read('Name:   a', line, ...containers('kite:v1'))).toEqual(found);
  expect(
    read('Name:   a', line, ...containers('kite:v1'), 'Name:   b', ...containers('kite:v2')),
  ).toEqual([...found, 'kite v2 9']);
});

test('an object cut off at its beginning, or only the lines with images', () => {
  expect(read('    Image:       kite:v1')).toEqual(['kite v1 1']);
});

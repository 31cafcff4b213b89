import {expect, test} from 'vitest';
import {imagesInObject} from '../../../src/compat/read-stack/container-images.js';

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

import {expect, test} from 'vitest';
import {imagesInObject, imagesWithTags} from '../../../src/compat/read-stack/container-images.js';

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

test.each<[Record<string, string>, number]>([
  [{READY: '0/0'}, 0],
  [{READY: '0/1'}, 1],
  [{DESIRED: '0', READY: '0'}, 0],
  [{DESIRED: '1', READY: '0'}, 1],
  [{COMPLETIONS: '1/1'}, 0],
  [{COMPLETIONS: '0/1'}, 1],
])('of a row with %j, %i image counts', (row, count) => {
  expect(images({...row, IMAGES: 'kite:1'})).toHaveLength(count);
});

test('several images in a row, and those of Compose', () => {
  expect(images({IMAGES: 'kite:1,proxy:2'})).toEqual(['kite 1 1', 'proxy 2 1']);
  expect(images({IMAGE: 'kite:1'})).toEqual(['kite 1 1']);
  expect(images({'services.a.image': 'kite:1', 'services.a.build.image': 'other:1'})).toEqual([
    'kite 1 1',
  ]);
});

const tagged = (entries: Record<string, string>) =>
  imagesWithTags(
    new Map(
      Object.entries(entries).map(([path, value], index) => [path, {value, line: index + 1}]),
    ),
  ).map(({name, version, line}) => `${name} ${String(version)} ${line}`);

test.each<[Record<string, string>, string[]]>([
  [{'image.repository': 'team/kite', 'image.tag': 'v1'}, ['team/kite v1 2']],
  [{repository: 'registry:5000/kite', tag: 'v1'}, ['registry:5000/kite v1 2']],
  [{'images.0.name': 'kite', 'images.0.newName': 'a/kite', 'images.0.newTag': 'v1'}, ['kite v1 3']],
  // Then it is the chart's own.
  [{'image.repository': 'kite', 'image.tag': ''}, []],
  [{'image.repository': 'kite', 'other.tag': 'v1'}, []],
  [{'images.0.name': 'kite', 'images.0.digest': 'sha256:0'}, []],
  // Nobody knows whether that runs.
  [{'spec.image.repository': 'kite', 'spec.image.tag': 'v1', 'status.phase': 'Failed'}, []],
])('the tags in %j', (entries, found) => {
  expect(tagged(entries)).toEqual(found);
});

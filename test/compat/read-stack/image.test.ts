import {expect, test} from 'vitest';
import {imageOf} from '../../../src/compat/read-stack/image.js';

test.each<[string, string, string | null]>([
  ['docker.io/envoyproxy/gateway:v1.6.2', 'docker.io/envoyproxy/gateway', 'v1.6.2'],
  ['registry:5000/gateway:v1.6.2', 'registry:5000/gateway', 'v1.6.2'],
  ['registry:5000/gateway', 'registry:5000/gateway', null],
  ['gateway', 'gateway', null],
  ['gateway:latest', 'gateway', 'latest'],
  ['kite@sha256:0123456789abcdef', 'kite', null],
  ['kite:v3.1.0@sha256:0123456789abcdef', 'kite', 'v3.1.0'],
  ['registry:5000/kite@sha256:0123456789abcdef', 'registry:5000/kite', null],
])('%s', (image, name, version) => {
  expect(imageOf(image, 3)).toMatchObject({what: 'image', name, version, line: 3});
});

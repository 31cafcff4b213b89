import {expect, test} from 'vitest';
import {annotationsInLines} from '../../../src/compat/read-stack/annotations.js';

const read = (...lines: string[]) =>
  annotationsInLines(lines).map(({name, version, line}) => `${name} ${String(version)} ${line}`);

test.each<[string, string[]]>([
  ['    kite.example/bundle-version: v1.4.1', ['kite.example/bundle-version v1.4.1 1']],
  ['    kite.example/version: "1.4"', ['kite.example/version 1.4 1']],
  [
    '            "kite.example/bundle-version": "v1.4.1",',
    ['kite.example/bundle-version v1.4.1 1'],
  ],
  ['Annotations:  kite.example/bundle-version: v1.4.1', ['kite.example/bundle-version v1.4.1 1']],
  ['{"a/b":"v1","c/d":"2.0"}', ['a/b v1 1', 'c/d 2.0 1']],
  ['    # a/b: v1', []],
  ['#a/b: v1', []],
  ['  a/b: v1 # was a/b: v0', ['a/b v1 1']],
  ['{"c": "as in #1, a", "a/b": "v1"}', ['a/b v1 1']],
  // In a text that another annotation holds.
  ['"last": "{\\"a/b\\":\\"v1\\"}"', []],
  ['kite.example/channel: standard', []],
  ['version: v1.4.1', []],
  ['https://kite.example/a: v1', []],
])('%s', (line, found) => {
  expect(read(line)).toEqual(found);
});

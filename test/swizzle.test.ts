import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {getSwizzleConfig} from '../src/swizzle.js';

test('covers each component of the theme, and no other', () => {
  const files = readdirSync(new URL('../theme', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  });
  const components = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/(?:\/index)?\.tsx?$/, ''));
  expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components.sort());
});

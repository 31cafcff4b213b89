import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {PLUGIN_NAME, packageVersion} from '../src/package.js';

test("is package.json's name and version", () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {name: string; version: string};
  expect({name: PLUGIN_NAME, version: packageVersion()}).toEqual({
    name: manifest.name,
    version: manifest.version,
  });
});

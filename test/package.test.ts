import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {PLUGIN_NAME, packageHomepage, packageVersion} from '../src/package.js';

test("is package.json's name, version and homepage", () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {name: string; version: string; homepage: string};
  expect({
    name: PLUGIN_NAME,
    version: packageVersion(),
    homepage: packageHomepage(),
  }).toEqual({
    name: manifest.name,
    version: manifest.version,
    homepage: manifest.homepage,
  });
});

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

/** An entry of package-lock.json, as far as it matters here. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

test('brings no second Docusaurus into a site: nothing that it installs depends on the core', () => {
  const lock = JSON.parse(
    readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
  ) as {packages: Readonly<Record<string, Locked>>};
  const names = new Set(Object.keys(lock.packages['']?.dependencies ?? {}));
  // A set takes in what is added while it is walked. Which of several versions it is does not matter.
  for (const name of names) {
    for (const [place, {dependencies}] of Object.entries(lock.packages)) {
      if (!place.endsWith(`node_modules/${name}`)) continue;
      for (const dependency of Object.keys(dependencies ?? {})) names.add(dependency);
    }
  }
  expect(names).toContain('@docusaurus/utils-common');
  expect(names).not.toContain('@docusaurus/core');
  expect(names).not.toContain('@docusaurus/theme-common');
});

import {expect, test} from 'vitest';
import {checkDocusaurusVersion} from '../src/docusaurus-version.js';
import {temporaryDirectory} from './temporary-directory.js';

const siteWith = (version: string) =>
  temporaryDirectory({
    'node_modules/@docusaurus/core/package.json': JSON.stringify({version}),
  });

test.each(['2.4.3', '3.0.0', '3.7.0', '3.7.0-canary-1'])('refuses %s', async (version) => {
  const siteDir = await siteWith(version);
  expect(() => {
    checkDocusaurusVersion(siteDir);
  }).toThrow(
    `docusaurus-plugin-compat-matrix needs Docusaurus 3.8 or later; this site has ${version}. Update the @docusaurus packages.`,
  );
});

test.each(['3.8.0', '3.10.2', '4.0.0-canary.1'])('accepts %s', async (version) => {
  const siteDir = await siteWith(version);
  expect(() => {
    checkDocusaurusVersion(siteDir);
  }).not.toThrow();
});

test('does not judge a site whose Docusaurus it cannot find', async () => {
  const siteDir = await temporaryDirectory();
  expect(() => {
    checkDocusaurusVersion(siteDir);
  }).not.toThrow();
});

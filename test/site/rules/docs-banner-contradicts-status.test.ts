import {expect, test} from 'vitest';
import {docsBannerContradictsStatus} from '../../../src/site/rules/docs-banner-contradicts-status.js';
import {checkSite, docsVersion, siteOf} from './check.js';

function check(
  status: string | undefined,
  banner: 'none' | 'unreleased' | 'unmaintained',
  more = {},
) {
  const data = `
product: {id: mesh, name: Mesh}
releases: [{line: v1.1.x${status ? `, status: ${status}` : ''}}]
`;
  return checkSite(
    docsBannerContradictsStatus,
    siteOf([data], [docsVersion('1.1', {banner, ...more})]),
  );
}

test.each([
  ['supported', 'none'],
  ['maintenance', 'none'],
  ['maintenance', 'unmaintained'],
  ['end-of-life', 'unmaintained'],
  ['development', 'unreleased'],
  [undefined, 'unmaintained'],
] as const)('%s with %s', async (status, banner) => {
  expect(await check(status, banner)).toEqual([]);
});

test.each([
  ['end-of-life', 'none', 'no banner stands above docs version 1.1', 'unmaintained'],
  [
    'end-of-life',
    'unreleased',
    'the banner `unreleased` stands above docs version 1.1',
    'unmaintained',
  ],
  ['supported', 'unmaintained', 'the banner `unmaintained` stands above docs version 1.1', 'none'],
  ['supported', 'unreleased', 'the banner `unreleased` stands above docs version 1.1', 'none'],
  ['maintenance', 'unreleased', 'the banner `unreleased` stands above docs version 1.1', 'none'],
  ['development', 'none', 'no banner stands above docs version 1.1', 'unreleased'],
  [
    'development',
    'unmaintained',
    'the banner `unmaintained` stands above docs version 1.1',
    'unreleased',
  ],
] as const)('%s with %s', async (status, banner, says, wanted) => {
  expect(await check(status, banner)).toEqual([
    `docusaurus.config.js (versions["1.1"].banner) ${says}, and v1.1.x is ${status} in the data; Correct the status in the data if it is wrong, or else set \`banner: '${wanted}'\` for this version in the options of the docs plugin`,
  ]);
});

test('where there is no other version, Docusaurus shows no banner', async () => {
  expect(await check('development', 'none', {isLast: true})).toEqual([]);
});

test('names the docs plugin, and leaves those of something else alone', async () => {
  expect(await check('supported', 'unmaintained', {docs: 'mesh'})).toEqual([
    expect.stringContaining('docs version 1.1 of the docs mesh'),
  ]);
  expect(await check('supported', 'unmaintained', {docs: 'mesh', name: '7'})).toEqual([]);
});

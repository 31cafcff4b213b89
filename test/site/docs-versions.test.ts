import {join} from 'node:path';
import {expect, test} from 'vitest';
import {
  docsPath,
  docsPageOf,
  docsVersionOf,
  followsReleases,
  isReleased,
  loadedDocsVersions,
  documentedProducts,
} from '../../src/site/docs-versions.js';
import {dataOf} from './fixture-site.js';
import {docsVersion} from './rules/check.js';

test('reads the versions that docs plugins loaded, by the shape of their content', () => {
  const loaded = {
    versionName: '1.0',
    banner: 'unmaintained',
    isLast: false,
    contentPath: '/s/versioned_docs/version-1.0',
    contentPathLocalized: '/s/i18n/de/version-1.0',
  };
  const current = {versionName: 'current', banner: null, isLast: true, contentPath: '/s/docs'};
  expect(
    loadedDocsVersions({
      'custom-docs': {default: {loadedVersions: [current, loaded]}, other: {loadedVersions: [{}]}},
      'plugin-content-blog': {default: {blogPosts: []}},
      'plugin-content-pages': {default: null},
      broken: {default: undefined},
    }),
  ).toEqual([
    {docs: 'default', name: 'current', banner: 'none', isLast: true, folders: ['/s/docs']},
    {
      docs: 'default',
      name: '1.0',
      banner: 'unmaintained',
      isLast: false,
      folders: ['/s/versioned_docs/version-1.0', '/s/i18n/de/version-1.0'],
    },
  ]);
});

test('a page belongs to the innermost folder that holds it', () => {
  const outer = docsVersion('current', {folders: ['/s/docs']});
  const inner = docsVersion('current', {docs: 'inner', folders: ['/s/docs/inner']});
  expect(docsVersionOf('/s/docs/inner/a.md', [inner, outer])).toBe(inner);
  expect(docsVersionOf('/s/docs/inner.md', [inner, outer])).toBe(outer);
  expect(docsVersionOf('/s/docs2/a.md', [inner, outer])).toBe(null);
  expect(docsPageOf('/s/docs/inner/b/a.md', [inner, outer])).toEqual({
    docs: 'inner',
    path: 'b/a.md',
  });
  expect(docsPageOf('/s/docs2/a.md', [inner, outer])).toBe(null);
});

test('docs follow the releases of a product by name, or by a version', () => {
  const mesh = dataOf(
    'product: {id: mesh, name: Mesh}\nreleases: [{line: v1.1.x}, {line: main}]\n',
  );
  const other = {...mesh, product: {id: 'other', name: 'Other'}};
  const follows = (names: string[], docs = 'default') =>
    followsReleases(
      {docs},
      mesh,
      names.map((name) => docsVersion(name, {docs})),
    );
  expect(follows(['current'])).toBe(false);
  expect(follows(['7.0'])).toBe(false);
  expect(follows(['7.0', '1.1'])).toBe(true);
  expect(follows(['7.0'], 'mesh')).toBe(true);
  expect(documentedProducts({docs: 'mesh'}, [other, mesh])).toEqual([mesh]);
  expect(documentedProducts({docs: 'default'}, [other, mesh])).toEqual([other, mesh]);
});

test('knows the files of a docs plugin, and which versions are out', () => {
  expect(docsPath('/s', 'default', 'versions.json')).toBe(join('/s', 'versions.json'));
  expect(docsPath('/s', 'mesh', 'versions.json')).toBe(join('/s', 'mesh_versions.json'));
  expect(['current', '1.0'].map((name) => isReleased(docsVersion(name)))).toEqual([false, true]);
});

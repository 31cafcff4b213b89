import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {posixPath} from '@docusaurus/utils';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {markdownSources} from '../../src/site/sources.js';

let siteDir: string;

beforeAll(async () => {
  siteDir = await realpath(await mkdtemp(join(tmpdir(), 'compat-sources-')));
  const files = [
    'docs/a.md',
    'docs/_partial.mdx',
    'docs/_parts/deep/b.md',
    'docs/not-listed.md',
    'docs/node_modules/x/_c.md',
    'versioned_docs/version-1/_old.mdx',
    'i18n/de/docs/_teil.mdx',
    'i18n/de/blog/post/index.md',
    'i18n/de/blog/_teil.md',
    'blog/2026/post/index.mdx',
    'blog/_shared.mdx',
    'src/pages/x.mdx',
    'src/_snippet.md',
    'other/_no.md',
  ];
  for (const file of files) {
    await mkdir(dirname(join(siteDir, file)), {recursive: true});
    await writeFile(join(siteDir, file), '');
  }
});

afterAll(() => rm(siteDir, {recursive: true}));

const sourcesOf = async (allContent: Record<string, unknown>) => {
  const contents = Object.fromEntries(
    Object.entries(allContent).map(([name, content]) => [name, {default: content}]),
  );
  const localizationDir = join(siteDir, 'i18n/de');
  const files = await markdownSources(contents, {siteDir, localizationDir});
  return files.map((file) => posixPath(relative(siteDir, file)));
};

const version = (contentPath: string, sources: string[], more = {}) => ({
  contentPath: join(siteDir, contentPath),
  docs: sources.map((source) => ({source})),
  ...more,
});

test('lists the docs of all versions, and the partials of their folders', async () => {
  const localized = {
    contentPathLocalized: join(siteDir, 'i18n/de/docs'),
    drafts: [{source: '@site/docs/draft.md'}],
  };
  expect(
    await sourcesOf({
      docs: {
        loadedVersions: [
          version('docs', ['@site/docs/a.md', '@site/docs/generated.txt'], localized),
          version('versioned_docs/version-1', []),
        ],
      },
    }),
  ).toEqual([
    'docs/_partial.mdx',
    'docs/_parts/deep/b.md',
    'docs/a.md',
    'docs/draft.md',
    'i18n/de/docs/_teil.mdx',
    'versioned_docs/version-1/_old.mdx',
  ]);
});

test('lists blog posts and the partials of the whole blog, in the locale too', async () => {
  const post = (source: string) => ({metadata: {source}});
  expect(
    await sourcesOf({
      blog: {
        blogPosts: [
          post('@site/blog/2026/post/index.mdx'),
          post('@site/i18n/de/blog/post/index.md'),
        ],
      },
    }),
  ).toEqual([
    'blog/2026/post/index.mdx',
    'blog/_shared.mdx',
    'i18n/de/blog/_teil.md',
    'i18n/de/blog/post/index.md',
  ]);
});

test('lists Markdown pages and partials beside them', async () => {
  const pages = [{source: '@site/src/pages/x.mdx'}, {source: '@site/src/pages/index.js'}];
  expect(await sourcesOf({pages})).toEqual(['src/_snippet.md', 'src/pages/x.mdx']);
});

test.each([
  [{}],
  [{pages: null}],
  [{any: {loadedVersions: 1, blogPosts: [1, {}]}}],
  [{any: [{}, 1]}],
])('finds nothing in %j', async (contents) => {
  expect(await sourcesOf(contents)).toEqual([]);
});

import {resolve} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import {formatOf, type MarkdownSettings} from '../../src/site/format.js';

const settings = (format: MarkdownSettings['format']): MarkdownSettings => ({
  format,
  parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
});
const chosen = (format: string) => `---\nmdx:\n  format: ${format}\n---\n# x`;

test.each([
  ['# x', 'a.md', 'mdx', 'mdx'],
  ['# x', 'a.md', 'md', 'md'],
  ['# x', 'a.mdx', 'md', 'md'],
  ['# x', 'a.md', 'detect', 'md'],
  ['# x', 'a.mdx', 'detect', 'mdx'],
  [chosen('md'), 'a.mdx', 'mdx', 'md'],
  [chosen('mdx'), 'a.md', 'md', 'mdx'],
  [chosen('detect'), 'a.md', 'mdx', 'md'],
  ['---\ntitle: x\n---', 'a.md', 'mdx', 'mdx'],
  ['---\ntitle: [\n---', 'a.md', 'mdx', 'mdx'],
] as const)(
  '%j as %s with markdown.format %s is parsed as %s',
  async (source, file, site, format) => {
    expect(await formatOf(source, file, settings(site))).toBe(format);
  },
);

test("reads front matter with the site's own parser", async () => {
  const parseFrontMatter: MarkdownSettings['parseFrontMatter'] = () =>
    Promise.resolve({frontMatter: {mdx: {format: 'md'}}, content: ''});
  expect(await formatOf('---\n---\n', 'a.mdx', {format: 'mdx', parseFrontMatter})).toBe('md');
});

test('gives that parser the absolute path, as Docusaurus does', async () => {
  const asked: string[] = [];
  const parseFrontMatter: MarkdownSettings['parseFrontMatter'] = ({filePath}) => {
    asked.push(filePath);
    return Promise.resolve({frontMatter: {}, content: ''});
  };
  await formatOf('---\n---\n', 'docs/a.mdx', {format: 'mdx', parseFrontMatter});
  expect(asked).toEqual([resolve('docs/a.mdx')]);
});

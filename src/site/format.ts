import {resolve} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {MarkdownConfig} from '@docusaurus/types';
import type {MarkdownFormat} from './markdown.js';

/** The site's Markdown settings that say how a file is parsed. */
export type MarkdownSettings = Pick<MarkdownConfig, 'format' | 'parseFrontMatter'>;

/**
 * Tells how Docusaurus parses a file: by `mdx.format` in its front matter, else
 * by the site's `markdown.format`.
 * https://docusaurus.io/docs/markdown-features#mdx-vs-commonmark
 */
export async function formatOf(
  source: string,
  filePath: string,
  settings: MarkdownSettings,
): Promise<MarkdownFormat> {
  const format = (await frontMatterFormat(source, filePath, settings)) ?? settings.format;
  if (format !== 'detect') return format;
  return filePath.endsWith('.md') ? 'md' : 'mdx';
}

async function frontMatterFormat(
  source: string,
  filePath: string,
  settings: MarkdownSettings,
): Promise<MarkdownFormat | 'detect' | null> {
  const mdx = (await frontMatterOf(source, filePath, settings))?.['mdx'];
  const format = typeof mdx === 'object' && mdx && 'format' in mdx ? mdx.format : null;
  return format === 'mdx' || format === 'md' || format === 'detect' ? format : null;
}

/**
 * A file's front matter as Docusaurus reads it; `null`: it has none, or none that can be read.
 * Its path may be relative to the working directory.
 */
export async function frontMatterOf(
  source: string,
  filePath: string,
  {parseFrontMatter}: MarkdownSettings,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (!/^\uFEFF?---/.test(source)) return null;
  try {
    const {frontMatter} = await parseFrontMatter({
      // Docusaurus gives absolute paths, by which a site's own parser may tell its folders apart.
      filePath: resolve(filePath),
      fileContent: source,
      defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    });
    return frontMatter;
  } catch {
    // Docusaurus itself reports front matter that cannot be read.
    return null;
  }
}

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {COMPONENTS} from '../remark/components.js';

const FILES = ['MDXComponents', 'MDXComponents/index'].flatMap((name) =>
  ['js', 'jsx', 'ts', 'tsx'].map((extension) => `${name}.${extension}`),
);

/**
 * Names of ours that the site's own swizzled `MDXComponents` brings into scope:
 * the site's component of that name goes before ours.
 * https://docusaurus.io/docs/markdown-features/react#mdx-component-scope
 */
export async function componentsProvidedBySite(siteDir: string): Promise<string[]> {
  const texts = await Promise.all(
    FILES.map((file) => readFile(join(siteDir, 'src', 'theme', file), 'utf8').catch(() => '')),
  );
  return COMPONENTS.filter((name) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
}

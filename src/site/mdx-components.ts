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
  const codes = texts.map(codeOf);
  return COMPONENTS.filter((name) => {
    const property = new RegExp(`(?:[{,]\\s*|\\.)${name}\\s*(?:[,:}]|=(?!=))`);
    return codes.some((code) => property.test(code));
  });
}

const COMMENT_OR_STRING =
  /\/\*[^]*?\*\/|\/\/.*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`(?:\\[^]|[^`\\])*`/g;

const IMPORT = /\bimport\b[^;=()]*?\bfrom\b/g;

/** A module without comments, imports and strings save those that may be keys: a mention provides nothing. */
function codeOf(text: string): string {
  return text
    .replace(COMMENT_OR_STRING, (_, single = '', double = '') => {
      const content = `${single}${double}`;
      return /^\w+$/.test(content) ? content : ' ';
    })
    .replace(IMPORT, ' ');
}

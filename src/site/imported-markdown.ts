import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {Globby, posixPath} from '@docusaurus/utils';

/** An import of a Markdown file from a file, not through a loader of the site's own. */
const IMPORT = /^(?:import|export)\b[^;'"]*?\bfrom\s*(['"])((?:@site|\.{0,2})\/[^'"!?]+\.mdx?)\1/gm;

const FENCE = /^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1/gm;

/**
 * The Markdown that the pages of a site show by importing it, directly or through components of
 * `src`, and that no content plugin knows: shared texts often lie beside the docs.
 *
 * @param pages absolute paths of Markdown files
 * @param siteDir
 * @returns absolute paths, without those of the pages
 */
export async function importedMarkdown(
  pages: readonly string[],
  siteDir: string,
): Promise<string[]> {
  const modules = await Globby('src/**/*.{js,jsx,ts,tsx}', {
    cwd: posixPath(siteDir),
    absolute: true,
  });
  const known = new Set(pages);
  const imported: string[] = [];
  // What they import comes to the end, and may import more.
  const toRead = [...pages, ...modules];
  for (const file of toRead) {
    for (const target of importsOf(file, siteDir)) {
      if (known.has(target) || !existsSync(target)) continue;
      known.add(target);
      imported.push(target);
      toRead.push(target);
    }
  }
  return imported;
}

function importsOf(file: string, siteDir: string): string[] {
  // A page may be gone since `start` listed it.
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!/\.mdx?['"]/.test(source)) return [];
  const code = /\.mdx?$/i.test(file) ? source.replace(FENCE, '') : source;
  return [...code.matchAll(IMPORT)].map(([, , path = '']) => targetOf(path, file, siteDir));
}

/** Bundlers take `/` for the site's folder: https://webpack.js.org/configuration/resolve/#resolveroots */
function targetOf(path: string, file: string, siteDir: string): string {
  return path.startsWith('.')
    ? resolve(dirname(file), path)
    : join(siteDir, path.replace(/^@site/, ''));
}

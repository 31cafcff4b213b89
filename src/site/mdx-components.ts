import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {COMPONENTS} from '../remark/components.js';

/** What a path without its end may be, as bundlers look for it; a whole one comes first. */
const ENDS = [
  '',
  ...['', '/index'].flatMap((name) =>
    ['.js', '.jsx', '.ts', '.tsx'].map((type) => `${name}${type}`),
  ),
];

/**
 * Names of ours that the site's own swizzled `MDXComponents` brings into scope, itself or by what it
 * spreads: the site's component of that name goes before ours.
 * https://docusaurus.io/docs/markdown-features/react#mdx-component-scope
 *
 * @param siteDir absolute path
 */
export function componentsProvidedBySite(siteDir: string): string[] {
  const modules = new Map<string, string>();
  readScope(join(siteDir, 'src/theme/MDXComponents'), siteDir, modules);
  return COMPONENTS.filter((name) => {
    const provides = new RegExp(
      [
        `[{,]\\s*${name}\\s*[,:}]`,
        `\\.${name}\\s*=(?!=)`,
        `\\bas\\s+${name}\\s*[,}]`,
        `\\bexport\\s+(?:async\\s+)?(?:const|let|var|function|class)\\s+${name}\\b`,
      ].join('|'),
    );
    return [...modules.values()].some((code) => provides.test(code));
  });
}

/** What a module imports by name, or hands on whole, from another of the site's. */
const FROM =
  /\b(?:import\s+([^;'"()]+?)|export\s*\*)\s*\bfrom\s*(['"])((?:@site|\.{1,2})\/[^'"]+)\2/g;

/** Reads a module, and those that it spreads or hands on: path → code. */
function readScope(path: string, siteDir: string, modules: Map<string, string>): void {
  const file = ENDS.map((end) => path + end).find(isFile);
  if (file === undefined || modules.has(file)) return;
  const text = readFileSync(file, 'utf8');
  const code = codeOf(text);
  modules.set(file, code);
  for (const [, names, , from = ''] of text.matchAll(FROM)) {
    const isSpread = names?.match(/\w+/g)?.some((name) => code.includes(`...${name}`)) ?? true;
    if (isSpread) readScope(pathOf(from, file, siteDir), siteDir, modules);
  }
}

function pathOf(from: string, file: string, siteDir: string): string {
  return from.startsWith('.')
    ? resolve(dirname(file), from)
    : join(siteDir, from.slice('@site'.length));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
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

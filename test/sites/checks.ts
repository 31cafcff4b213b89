import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'vitest';
import type {Outcome, Page, Site} from './create-site.js';

/** What a build is to report: `file:line:column code`, in order. */
export const findingsIn = ({output}: Outcome): string[] =>
  [...output.matchAll(/^\[WARNING\] (\S+:\d+:\d+) ([\w-]+): /gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );

/** The text of every code block of a page, as a reader sees and copies it. */
export async function codeOf(site: Site, path: string): Promise<string[]> {
  return withPage(site, path, ({document}) =>
    [...document.querySelectorAll('.theme-code-block code')].map((code) =>
      [...code.querySelectorAll('.token-line')]
        .map((line) => line.textContent.trimEnd())
        .join('\n'),
    ),
  );
}

export async function textOf(site: Site, path: string): Promise<string> {
  return withPage(site, path, ({document}) => document.querySelector('main')?.textContent ?? '');
}

/** The cells of the first table of a page. */
async function tableOf(site: Site, path: string): Promise<string[][]> {
  return withPage(site, path, ({document}) =>
    [...(document.querySelector('main table')?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
    ),
  );
}

/** Script in the HTML itself, which a strict content security policy forbids. */
export async function inlineScriptOf(site: Site, path: string): Promise<string[]> {
  return withPage(site, path, ({document}) => [
    ...[...document.querySelectorAll('script:not([src])')].map((script) => script.textContent),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({name, value}) => /^on/.test(name) || value.startsWith('javascript:'))
        .map(({name, value}) => `${name}=${value}`),
    ),
  ]);
}

async function withPage<T>(site: Site, path: string, ask: (page: Page) => T): Promise<T> {
  const page = await site.page(path);
  const answer = ask(page);
  await page.close();
  return answer;
}

export interface Expectation {
  /** Of the site, ending with `/`. Default: `/` */
  readonly baseUrl?: string;
  /** Folders of the built locales. Default: the default locale's, `''` */
  readonly locales?: readonly string[];
  /** Findings besides the one of the page that every site has; nothing else is to be warned of. */
  readonly findings?: readonly string[];
}

/** The malformed command of the page that every site has. */
const FINDING = 'docs/compatibility.mdx:6:1 redirect-mangled-placeholder';

/** The command of `helm <verb> <name>` in these sites, repaired and filled. */
export const repaired = (command: string, version = 'v1.1.3') =>
  `helm ${command} oci://example.org/kite --version ${version} -n kite-system`;

/** What holds for every site that uses the package. */
export async function checkSite(
  site: Site,
  build: Outcome,
  {baseUrl = '/', locales = [''], findings = []}: Expectation = {},
): Promise<void> {
  expect(build.exitCode, build.output).toBe(0);
  expect(findingsIn(build).sort()).toEqual([FINDING, ...findings].sort());
  expect(build.output.match(/^\[(?:WARNING|ERROR)\]/gm)).toHaveLength(1 + findings.length);

  for (const locale of locales) {
    const path = join(locale, 'docs/compatibility');
    const [header, ...rows] = await tableOf(site, path);
    expect(header?.slice(0, 2)).toEqual(['Kite', 'Kubernetes']);
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['v1.1.x', 'v1.32+'],
      ['v1.0.x', 'v1.31+'],
    ]);
    expect(await codeOf(site, path)).toEqual([repaired('upgrade kite')]);
    await checkFiles(site, path, baseUrl);
  }
}

/** The links to the data lead to files that were built. */
async function checkFiles(site: Site, path: string, baseUrl: string): Promise<void> {
  const links = await withPage(site, path, ({document}) =>
    [...document.querySelectorAll('.theme-compat-files a')].map((link) =>
      link.getAttribute('href'),
    ),
  );
  expect(links).toHaveLength(4);
  for (const link of links) {
    expect(link).toMatch(new RegExp(`^${baseUrl}([a-z]{2}/)?compat/kite`));
    const file = join(site.directory, 'build', link!.slice(baseUrl.length));
    expect(existsSync(file), file).toBe(true);
  }
}

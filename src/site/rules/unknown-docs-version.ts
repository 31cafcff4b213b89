import {readFile} from 'node:fs/promises';
import {CURRENT_DOCS} from '../../compat/support.js';
import type {CompatData} from '../../compat/index.js';
import {locate} from '../../data/parse.js';
import {formatPath, placeAt, type Path} from '../../data/source/located.js';
import {enumerate, quote, suggest} from '../../data/wording.js';
import {docsPath} from '../docs-versions.js';
import {readJsonFile} from '../json-file.js';
import type {Site, SiteContradiction, SiteRule} from './rule.js';

export const unknownDocsVersion: SiteRule = {
  code: 'unknown-docs-version',
  describe: 'A release names a version of the docs that the site does not have.',
  async check(site) {
    if (site.docsVersions.length === 0) return [];
    const names = await knownNames(site);
    const found = site.products.map((data) => unknownIn(data, names, site));
    return (await Promise.all(found)).flat();
  },
};

/** Those that a build leaves out for once, as `onlyIncludeVersions` does, are known too. */
async function knownNames({docsVersions, siteDir}: Site): Promise<string[]> {
  const listed = [...new Set(docsVersions.map(({docs}) => docs))].map(async (docs) => {
    const json = await readJsonFile(docsPath(siteDir, docs, 'versions.json'), siteDir);
    const items = 'root' in json && json.root.kind === 'list' ? json.root.items : [];
    return items.flatMap((item) =>
      item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : [],
    );
  });
  const names = docsVersions.map(({name}) => name);
  return [...new Set([...names, ...(await Promise.all(listed)).flat(), CURRENT_DOCS])];
}

async function unknownIn(
  data: CompatData,
  names: readonly string[],
  {siteConfigPath}: Site,
): Promise<SiteContradiction[]> {
  const unknown = data.releases.flatMap(({line, docsVersion}, index) =>
    docsVersion === undefined || names.includes(docsVersion)
      ? []
      : [{line, docsVersion, path: ['releases', index, 'docsVersion']}],
  );
  if (unknown.length === 0) return [];
  const place = await placesIn(data);
  return unknown.map(({line, docsVersion, path}) => ({
    file: data.file ?? siteConfigPath,
    ...place(path),
    key: formatPath(path),
    message: `the site has no docs version ${quote(docsVersion)}: the pages of ${quote(line)} are not known`,
    tip: suggest(docsVersion, names, `Use one of ${enumerate(names)}, or leave the key out`),
  }));
}

/** Modules and inline data have no places. */
async function placesIn({
  file,
}: CompatData): Promise<(path: Path) => {line?: number; column?: number}> {
  const source = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  const root = file === undefined ? null : locate(source, file);
  return (path) => {
    const {line, column} = root ? placeAt(root, path, 'value') : {};
    return line === undefined || column === undefined ? {} : {line, column};
  };
}

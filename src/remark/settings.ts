import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {createMatcher, posixPath} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {unified, type Plugin} from 'unified';
import type {RepairOptions} from '../helm/repair.js';
import {remarkCompatComponents} from './components.js';
import {remarkHelm} from './helm.js';
import {remarkCompatPlaceholders} from './placeholders.js';

/**
 * Everything our remark output depends on, and nothing else: the file that
 * holds it is a dependency of every page, so a change of it, and only that,
 * makes the bundlers process the pages again.
 */
export interface RemarkSettings {
  /** This package's version. */
  readonly version: string;
  readonly repair: boolean;
  readonly helm: RepairOptions & {
    /** Globs of files left alone, relative to the site's directory. */
    readonly ignore: readonly string[];
  };
  /** Known placeholder names of all plugin instances, sorted. */
  readonly placeholders: readonly string[];
  /** Component names that the site's own MDX scope provides. */
  readonly provided: readonly string[];
}

/**
 * All our remark plugins in order, set up by a generated file.
 *
 * The file is read for every page: loader options are fixed when
 * `docusaurus start` starts, but the data may name new placeholders later.
 */
export const remarkFromSettings: Plugin<[SettingsLocation], Root> = function ({settings, siteDir}) {
  return async (tree, file) => {
    const {repair, helm, placeholders, provided} = await readSettings(settings);
    const isIgnored = createMatcher([...helm.ignore])(posixPath(relative(siteDir, file.path)));
    // Placeholders write a component, so components come last.
    const processor = unified().use(repair && !isIgnored ? [[remarkHelm, helm]] : []);
    processor.use(remarkCompatPlaceholders, {names: placeholders});
    processor.use(remarkCompatComponents, {provided});
    await processor.run(tree, file);
  };
};

export interface SettingsLocation {
  /** Absolute path of the generated file. */
  readonly settings: string;
  readonly siteDir: string;
}

async function readSettings(path: string): Promise<RemarkSettings> {
  return JSON.parse(await readFile(path, 'utf8')) as RemarkSettings;
}

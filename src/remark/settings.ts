import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {createMatcher, posixPath} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {unified, type Plugin, type Processor} from 'unified';
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
  let known: {readonly text: string; readonly plugins: PagePlugins} | null = null;
  return async (tree, file) => {
    // A promise for so small a file takes ten times as long.
    const text = readFileSync(settings, 'utf8');
    if (known?.text !== text) {
      known = {text, plugins: pagePlugins(JSON.parse(text) as RemarkSettings)};
    }
    const {isIgnored, withRepair, withoutRepair} = known.plugins;
    const ignored = isIgnored(posixPath(relative(siteDir, file.path)));
    await (ignored ? withoutRepair : withRepair).run(tree, file);
  };
};

export interface SettingsLocation {
  /** Absolute path of the generated file. */
  readonly settings: string;
  readonly siteDir: string;
}

type PageProcessor = Processor<undefined, Root, Root>;

/** What one state of the settings asks of a page. */
interface PagePlugins {
  /** @param path - Relative to the site's directory. */
  readonly isIgnored: (path: string) => boolean;
  readonly withRepair: PageProcessor;
  readonly withoutRepair: PageProcessor;
}

function pagePlugins({repair, helm, placeholders, provided}: RemarkSettings): PagePlugins {
  const processor = (repairs: boolean): PageProcessor =>
    unified()
      .use(repairs ? [[remarkHelm, helm]] : [])
      .use(remarkCompatPlaceholders, {names: placeholders})
      // Placeholders write a component, so components come last.
      .use(remarkCompatComponents, {provided})
      .freeze();
  return {
    isIgnored: createMatcher([...helm.ignore]),
    withRepair: processor(repair),
    withoutRepair: processor(false),
  };
}

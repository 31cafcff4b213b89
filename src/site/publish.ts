import {generate} from '@docusaurus/utils';
import type {Catalog} from '../compat/catalog.js';
import {createCatalog} from '../compat/create-catalog.js';
import {productPath} from '../exchange/export/site-files.js';
import type {RemarkSettings} from '../remark/settings.js';
import type {Instances} from './instances.js';
import {buildDay} from './build-day.js';
import {componentsProvidedBySite} from './mdx-components.js';

export interface PublishOptions {
  readonly siteDir: string;
  /** Where the generated files go. */
  readonly directory: string;
  readonly settings: Pick<RemarkSettings, 'version' | 'repair' | 'helm'>;
  /** Whether the built site offers the data as files, which the catalog then names. */
  readonly hasFiles: boolean;
}

/**
 * Writes what bundlers read of us: the catalog with the data of all instances,
 * and the settings of the remark plugins. A file whose content stays is left
 * untouched, so that no page is processed without need.
 *
 * @returns the catalog
 * @throws if two instances clash, see `createCatalog`.
 */
export async function publishSite(
  instances: Instances,
  {siteDir, directory, settings, hasFiles}: PublishOptions,
): Promise<Catalog> {
  const valid = new Map([...instances].flatMap(([id, data]) => (data ? [[id, data]] : [])));
  const all = [...valid.values()];
  const files = Object.fromEntries(all.map((data) => [data.product.id, productPath(data)]));
  const catalog: Catalog = {...createCatalog(valid, buildDay()), ...(hasFiles && {files})};
  const history = Object.fromEntries(all.map((data) => [data.product.id, data.history ?? []]));
  const remark: RemarkSettings = {
    ...settings,
    placeholders: all.flatMap((data) => Object.keys(data.placeholders)).sort(),
    provided: componentsProvidedBySite(siteDir),
  };
  const skipCache = false;
  await generate(directory, 'catalog.json', JSON.stringify(catalog), skipCache);
  await generate(directory, 'history.json', JSON.stringify(history), skipCache);
  await generate(directory, 'remark.json', JSON.stringify(remark, null, 2), skipCache);
  return catalog;
}

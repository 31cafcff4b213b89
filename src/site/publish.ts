import {generate} from '@docusaurus/utils';
import type {Catalog} from '../compat/catalog.js';
import {createCatalog} from '../compat/create-catalog.js';
import type {RemarkSettings} from '../remark/settings.js';
import type {Instances} from './instances.js';
import {buildDay} from './build-day.js';
import {componentsProvidedBySite} from './mdx-components.js';

export interface PublishOptions {
  readonly siteDir: string;
  /** Where the generated files go. */
  readonly directory: string;
  readonly settings: Pick<RemarkSettings, 'version' | 'repair' | 'helm'>;
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
  {siteDir, directory, settings}: PublishOptions,
): Promise<Catalog> {
  const valid = new Map([...instances].flatMap(([id, data]) => (data ? [[id, data]] : [])));
  const catalog = createCatalog(valid, buildDay());
  const remark: RemarkSettings = {
    ...settings,
    placeholders: [...valid.values()].flatMap((data) => Object.keys(data.placeholders)).sort(),
    provided: await componentsProvidedBySite(siteDir),
  };
  const skipCache = false;
  await generate(directory, 'catalog.json', JSON.stringify(catalog), skipCache);
  await generate(directory, 'remark.json', JSON.stringify(remark, null, 2), skipCache);
  return catalog;
}

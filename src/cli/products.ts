import type {LoadContext} from '@docusaurus/types';
import {createCatalog} from '../compat/create-catalog.js';
import type {CompatData} from '../compat/model.js';
import {formatProblem} from '../problem.js';
import {buildDay} from '../site/build-day.js';
import {dataFile, readSiteData} from '../site/data.js';
import {effectiveProducts} from '../site/instances.js';
import type {SiteContent} from './site.js';
import {UsageError} from './usage-error.js';

/** The data of a site, as commands use it: what the site itself shows on the day. */
export interface Products {
  readonly all: ReadonlyMap<string, CompatData>;
  /** Absolute path of the file that holds a product's data; `null`: the configuration does. */
  readonly fileOf: (data: CompatData) => string | null;
  /** Id of the product that is meant where none is named; `null`: there is none. */
  readonly defaultId: string | null;
  /** The product that is meant: the one of that id; without an id, the site's default. */
  readonly named: (id: string | null | undefined) => CompatData;
}

/**
 * Reads the data of all instances.
 *
 * @throws UsageError after the problems are on standard error, if data is invalid; `named` does so
 * for an id that the site does not have
 */
export async function readProducts(
  instances: SiteContent['instances'],
  context: LoadContext,
): Promise<Products> {
  const read = await Promise.all(
    instances
      .filter(({data}) => data !== false)
      .map(async (options) => ({options, ...(await readSiteData(options.data, context))})),
  );
  const valid = new Map<string, CompatData>();
  const files = new Map<string, string | null>();
  for (const {options, data, problems} of read) {
    if (!data) {
      for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
      throw new UsageError('The compatibility data is invalid: see the problems above');
    }
    valid.set(options.id, data);
    files.set(data.product.id, dataFile(options.data, context));
  }
  const {defaultProduct} = createCatalog(valid, buildDay());
  const all = new Map(effectiveProducts(valid, buildDay()).map((data) => [data.product.id, data]));
  return {
    all,
    defaultId: defaultProduct,
    fileOf: ({product}) => files.get(product.id) ?? null,
    named(id) {
      const data = all.get(id ?? defaultProduct ?? '');
      if (data) return data;
      if (all.size === 0) {
        throw new UsageError('The site has no data: the option `data` of the plugin is `false`');
      }
      const known = [...all.keys()].join(', ');
      throw new UsageError(
        id ? `There is no product "${id}": the site has ${known}` : `Name a product: ${known}`,
      );
    },
  };
}

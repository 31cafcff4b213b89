import type {DatedStatuses} from './dated-statuses.js';
import type {CompatData} from './model.js';

/**
 * The data of every plugin instance of a site, as the browser receives it:
 * `@generated/docusaurus-plugin-compat-matrix/catalog.json`.
 */
export interface Catalog {
  readonly formatVersion: 1;
  /** The day of the build, `YYYY-MM-DD` in UTC: what static HTML takes for today. */
  readonly builtOn: string;
  /** Product id → data. */
  readonly products: Readonly<Record<string, CompatData>>;
  /** Product id → the support statuses that its releases have from the day of the build on. */
  readonly statuses: Readonly<Record<string, DatedStatuses>>;
  /** Product id → id of a dependency → its versions that the data speaks of, see `knownVersions`. */
  readonly known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Product id → path of its exported files below the base URL, without ending; absent: it has none. */
  readonly files?: Readonly<Record<string, string>>;
  /** Product id of the instance with id `default`, else of the only instance; `null`: every component must name its product. */
  readonly defaultProduct: string | null;
}

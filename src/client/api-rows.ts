import {
  apiVersionState,
  type ApiVersion,
  type ApiVersionState,
  type CompatData,
} from '../compat/index.js';

/** An API version, as a row of the table. */
export interface ApiRow {
  readonly group: string;
  /** Kinds that share all their versions. */
  readonly kinds: readonly string[];
  readonly version: ApiVersion;
  /** What the release makes of it; `null`: no release is shown. */
  readonly state: ApiVersionState | null;
  /** How many rows the kinds span; 0: the row above has them. */
  readonly span: number;
}

/**
 * The API versions of a product, in the order of the data: oldest first.
 *
 * @param line of the release to show; `null`: none
 */
export function apiRows(data: CompatData, line: string | null): ApiRow[] {
  return data.apis.flatMap(({group, kinds, versions}) =>
    versions.map((version, index) => ({
      group,
      kinds,
      version,
      state:
        line === null
          ? null
          : apiVersionState(data, line, {group, kind: kinds[0] ?? '', version: version.name}),
      span: index === 0 ? versions.length : 0,
    })),
  );
}

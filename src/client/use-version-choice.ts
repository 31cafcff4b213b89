import {useMemo} from 'react';
import {
  selectableReleases,
  type CompatData,
  type SelectableRelease,
  type SupportStatus,
} from '../compat/index.js';
import {isChoosable} from '../compat/names.js';
import {installedWith, isShipped} from '../compat/shipped.js';
import {isSameVersion} from '../version/index.js';
import {useCatalog} from './catalog.js';
import {knownVersions} from './known-versions.js';
import {dependencyOf} from './matrix-columns.js';
import {useRelease} from './use-release.js';
import {chooseRelease, chooseVersion, selectedVersion, useSelection} from './use-selection.js';

/** One version that a reader may choose. */
export interface VersionOption {
  /** What `choose` takes. */
  readonly value: string;
  /** The version as it stands in commands. */
  readonly version: string;
  /** Of a release; absent: not stated. */
  readonly status?: SupportStatus;
}

/** A choice between versions, and where it stands. */
export interface VersionChoice {
  /** Name of the product or dependency. */
  readonly name: string;
  readonly options: readonly VersionOption[];
  /** `value` of the option that is shown; `null`: none is. */
  readonly value: string | null;
  /** The version shown; `null`: unknown. */
  readonly version: string | null;
  /** Chooses, for the whole site; `null` takes the choice back. */
  readonly choose: (value: string | null) => void;
}

/**
 * The choice between the releases of a product or, with `dependency`, between the known versions
 * of what the reader runs: a dependency, or the product itself before an upgrade. Before the reader
 * chooses a release, the one of the docs they read is shown, else the newest that is supported; of
 * what the reader runs, none. What the product ships is chosen with the release.
 *
 * @param dependency - Id of a dependency of the product, or of the product.
 * @throws If the data has no such dependency; the message names those it has.
 */
export function useVersionChoice(data: CompatData, dependency?: string): VersionChoice {
  const catalog = useCatalog();
  const release = useRelease(data);
  const selection = useSelection();
  const id = dependency ?? data.product.id;
  const subject = id === data.product.id ? data.product : dependencyOf(data, id);
  const isInstalled = dependency === undefined || isShipped(subject, data.product);
  const options = useMemo<VersionOption[]>(
    () =>
      isInstalled
        ? selectableReleases(data).flatMap((release) => {
            const version = installedWith(data, release)[id];
            return version === undefined ? [] : releaseOption(release, release.line, version);
          })
        : id === data.product.id
          ? selectableReleases(data)
              .filter(({version}) => isChoosable(version))
              .map((release) => releaseOption(release, release.version))
          : knownVersions(catalog, data, id).map((version) => ({value: version, version})),
    [catalog, data, id, isInstalled],
  );
  if (isInstalled) {
    return {
      name: subject.name,
      options,
      value: options.find(({value}) => value === release?.line)?.value ?? null,
      version: (release && installedWith(data, release)[id]) ?? null,
      choose: (line) => {
        chooseRelease(data.product.id, line);
      },
    };
  }
  const version = selectedVersion(selection, id);
  const place = options.findIndex(({value}) => isSameVersion(value, version ?? ''));
  return {
    name: subject.name,
    // In the reader's own spelling; first, if it is none of the known ones.
    options:
      version === null
        ? options
        : [
            ...options.slice(0, Math.max(0, place)),
            {value: version, version},
            ...options.slice(place + 1),
          ],
    value: version,
    version,
    choose: (value) => {
      chooseVersion(id, value);
    },
  };
}

function releaseOption(
  {status, ...release}: SelectableRelease,
  value: string,
  version = release.version,
): VersionOption {
  return {value, version, ...(status && {status})};
}

import {useDeferredValue, useMemo} from 'react';
import {
  fillCommand,
  OTHERS,
  releaseOf,
  type CompatData,
  type Dependency,
  type PlanRequest,
  type Release,
  type UpgradeStep,
} from '../compat/index.js';
import {isAskedFor} from '../compat/model.js';
import {installedWith} from '../compat/shipped.js';
import {isChoosable} from '../compat/names.js';
import {useCatalog} from './catalog.js';
import {chosenRelease, useRelease} from './use-release.js';
import {chooseRelease, chooseVersion, selectedVersion, useSelection} from './use-selection.js';
import {useStoredSet, type StoredSet} from './use-stored-set.js';

/** Where a plan starts and ends before the reader says anything. */
export interface UpgradeOptions {
  /** A release line, or a version in it; default: not known. */
  readonly from?: string | undefined;
  /** A release line, or a version in it; default: the release of the docs being read, else the newest supported one. */
  readonly to?: string | undefined;
}

/** The way up, as the reader has asked for it. */
export interface Upgrade {
  /** The release lines that links carry, newest first. */
  readonly lines: readonly string[];
  /** Line of the release that the reader runs; `null`: not said, or the data has none. */
  readonly from: string | null;
  /** Line of the release to go to; `null`: there is none. */
  readonly to: string | null;
  /** Dependencies that the reader chooses. */
  readonly dependencies: readonly Dependency[];
  /** Ids of the dependencies that stay at what the reader runs. */
  readonly pinned: StoredSet;
  /** Marks of what is done. */
  readonly done: StoredSet;
  /** What `plan` is to answer; `null` before the reader has said what they run. */
  readonly request: PlanRequest | null;
  /** The release to go to. */
  readonly target: Release | null;
  /** The steps to that release, whatever one comes from; filled in is what it installs, and texts with a default. */
  readonly steps: readonly UpgradeStep[];
  /** Chooses, for the whole site; `null` takes the choice back. */
  readonly chooseFrom: (line: string | null) => void;
  readonly chooseTo: (line: string | null) => void;
}

/** The upgrade of a product that the reader asks for. It may lag behind for a moment, so that typing never waits for a plan. */
export function useUpgradePlan(data: CompatData, options: UpgradeOptions): Upgrade {
  const {products} = useCatalog();
  const selection = useDeferredValue(useSelection());
  const shown = useRelease(data);
  const {id} = data.product;
  const pinned = useStoredSet('pinned');
  const done = useStoredSet(`done.${id}`);

  const typed = selectedVersion(selection, id) ?? options.from ?? null;
  const chosen = chosenRelease(data, selection)?.line ?? options.to ?? shown?.line ?? null;
  const [from, target] = useMemo(
    () => [typed, chosen].map((text) => (text === null ? null : releaseOf(data, text))),
    [data, typed, chosen],
  );
  const request = useMemo(
    () =>
      typed === null || chosen === null
        ? null
        : {
            from: typed,
            to: chosen,
            stack: selection.stack,
            pinned: Array.from(pinned.items),
            products,
            ...(selection.values && {values: selection.values}),
          },
    [typed, chosen, selection, pinned.items, products],
  );
  const steps = useMemo(
    () =>
      (target?.upgrade?.steps ?? data.upgrade?.steps ?? []).map(({run, ...step}) => ({
        ...step,
        ...(run !== undefined && {
          run: fillCommand(run, target ? installedWith(data, target) : {}, data),
        }),
      })),
    [data, target],
  );
  const {lines, dependencies} = useMemo(
    () => ({
      lines: data.releases
        .map(({line}) => line)
        .filter((line) => line !== OTHERS && isChoosable(line)),
      dependencies: data.dependencies.filter(isAskedFor),
    }),
    [data],
  );
  return {
    lines,
    from: from?.line ?? null,
    to: target?.line ?? null,
    dependencies,
    pinned,
    done,
    request,
    target: target ?? null,
    steps,
    chooseFrom: (line) => {
      chooseVersion(id, line);
    },
    chooseTo: (line) => {
      chooseRelease(id, line);
    },
  };
}

import {useDeferredValue, useMemo} from 'react';
import {
  OTHERS,
  parseVersion,
  type CompatData,
  type fit,
  type Fit,
  type Release,
  type Stack,
  type SupportStatus,
} from '../compat/index.js';
import {matrixColumns, type MatrixColumn} from './matrix-columns.js';
import {chosenRelease, useDocsRelease} from './use-release.js';
import {useSelection} from './use-selection.js';

/** What of the data a matrix shows. */
export interface MatrixOptions {
  /** Only releases with one of these; default: all. */
  readonly statuses?: readonly SupportStatus[];
  /** Ids, in order; default: all. */
  readonly dependencies?: readonly string[];
}

/** A row of the matrix. */
export interface MatrixRow {
  readonly release: Release;
  /** How the release goes with what the reader runs; `null` before they say anything, and while nobody judges. */
  readonly fit: Fit | null;
  /** Whether it is the best of those that fit. */
  readonly best: boolean;
  /** Whether the reader chose this release. */
  readonly chosen: boolean;
  /** Whether the reader is in the docs of this release. */
  readonly docs: boolean;
  /** Whether it stands for every release not listed. */
  readonly others: boolean;
}

/** A matrix, ready to be shown. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** In the order of the data. */
  readonly rows: readonly MatrixRow[];
  /** Lines of the releases shown, in the order of the data; the same object whatever the reader chooses. */
  readonly lines: readonly string[];
  /**
   * How each release shown goes with what the reader runs, best first; empty before they say
   * anything. The line of all other releases is not among them.
   */
  readonly fits: readonly Fit[];
  /** Support statuses of the rows, each once, in the order of the rows. */
  readonly statuses: readonly SupportStatus[];
}

/**
 * The matrix of a product, with an answer for what the reader runs. The answer may lag behind the
 * selection for a moment, so that typing never waits for a large table.
 *
 * @param judge - `fit`, once it is there: at rest nobody needs it, and it may be loaded later.
 * @throws If the data has no such dependency, or there is no such support status; the message names
 * those there are.
 */
export function useMatrix(
  data: CompatData,
  {statuses, dependencies}: MatrixOptions,
  judge: typeof fit | null = null,
): Matrix {
  const selection = useDeferredValue(useSelection());
  const docs = useDocsRelease(data);
  const chosen = chosenRelease(data, selection);
  const columns = useMemo(() => matrixColumns(data, dependencies), [data, dependencies]);
  const releases = useMemo(() => releasesWith(data, statuses), [data, statuses]);
  const lines = useMemo(
    () => releases.map(({line}) => line).filter((line) => line !== OTHERS),
    [releases],
  );
  const fits = useMemo(
    () => judge?.(data, readableIn(selection.stack)) ?? [],
    [judge, data, selection],
  );

  return useMemo(() => {
    const byLine = new Map(fits.map((each) => [each.line, each]));
    const shown = new Set(lines);
    const answered = fits.filter(({line, reasons}) => reasons.length > 0 && shown.has(line));
    const best = answered.find(({verdict}) => verdict === 'fits');
    return {
      columns,
      rows: releases.map((release) => {
        const answer = byLine.get(release.line);
        return {
          release,
          fit: answer?.reasons.length ? answer : null,
          best: best?.line === release.line,
          chosen: chosen === release,
          docs: docs === release,
          others: release.line === OTHERS,
        };
      }),
      lines,
      fits: answered,
      statuses: Array.from(new Set(releases.flatMap(({status}) => status ?? []))),
    };
  }, [columns, releases, lines, fits, chosen, docs]);
}

/** What is no version says so at its field, and must not hide the answer to the rest. */
function readableIn(stack: Stack): Stack {
  return Object.fromEntries(Object.entries(stack).filter(([, version]) => parseVersion(version)));
}

const STATUSES: readonly SupportStatus[] = [
  'development',
  'supported',
  'maintenance',
  'end-of-life',
];

function releasesWith(
  {releases}: CompatData,
  statuses: readonly SupportStatus[] | undefined,
): readonly Release[] {
  const unknown = statuses?.find((status) => !STATUSES.includes(status));
  if (unknown !== undefined) {
    const known = STATUSES.map((status) => `\`${status}\``).join(', ');
    throw new Error(
      `There is no support status \`${unknown}\`; the prop \`statuses\` may hold ${known}.`,
    );
  }
  return statuses
    ? releases.filter(({status}) => status !== undefined && statuses.includes(status))
    : releases;
}

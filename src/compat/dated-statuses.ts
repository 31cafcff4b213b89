import type {CompatData, SupportStatus} from './model.js';

/**
 * The support statuses that dates and policy give to the releases of a product, from some day on:
 * line → each status with the first day on which it no longer holds, in order; the last has none.
 * `null`: not known. A line that is left out has what the data states.
 */
export type DatedStatuses = Readonly<
  Record<string, ReadonlyArray<readonly [status: SupportStatus | null, until?: string]>>
>;

/**
 * `withSupport` without what reads dates and policies: browsers get the statuses of all days to come.
 *
 * @param data as its authors wrote it
 * @param statuses of its releases, from `today` or an earlier day on
 * @param today as `YYYY-MM-DD`
 */
export function withDatedStatuses(
  data: CompatData,
  statuses: DatedStatuses,
  today: string,
): CompatData {
  const releases = data.releases.map((release) => {
    const periods = Object.hasOwn(statuses, release.line) ? statuses[release.line] : undefined;
    const [status] = periods?.find(([, until]) => until === undefined || today < until) ?? [];
    return status ? {...release, status, statusDerived: true as const} : release;
  });
  return Object.keys(statuses).length > 0 ? {...data, releases} : data;
}

import {parseDate} from '../../compat/date.js';
import type {CompatData, Release} from '../../compat/model.js';
import {isPublished} from '../../compat/support.js';
import {supportPeriod} from '../../compat/support-period.js';

/** One release cycle as endoflife.date's API gives it; what is not known is left out, never guessed. */
export interface LifecycleCycle {
  readonly cycle: string;
  readonly releaseDate?: string;
  /** Day on which support ends, or whether it has. */
  readonly eol?: string | boolean;
  readonly latest?: string;
  readonly link?: string;
}

/**
 * The release lines in the form of endoflife.date's API, for programs that read it:
 * https://endoflife.date/docs/api/v0/ (`/api/{product}.json`). Lines in development and `others`
 * are no cycles. Of an approximate end only whether it is past is told.
 *
 * @returns newest first, as JSON with a final line ending
 */
export function toLifecycle(data: CompatData): string {
  const cycles = data.releases.filter(isPublished).map((release) => cycleOf(release, data));
  return `${JSON.stringify(cycles, null, 2)}\n`;
}

function cycleOf(release: Release, data: CompatData): LifecycleCycle {
  const {product} = data;
  const {line, version, released} = release;
  const date = released === undefined ? null : parseDate(released);
  const eol = endOf(release, data);
  return {
    cycle: line.replace(/^v(?=\d)|\.x$/g, ''),
    ...(date?.precision === 'day' && {releaseDate: date.first}),
    ...(eol !== undefined && {eol}),
    ...(version !== undefined && {latest: version.replace(/^v(?=\d)/, '')}),
    ...(product.url?.startsWith('http') && {link: product.url}),
  };
}

function endOf(release: Release, data: CompatData): string | boolean | undefined {
  const {status} = release;
  const {kind, first} = supportPeriod(data, release).end;
  if (kind === 'exact' && first !== null) return first;
  if (status === 'end-of-life') return true;
  return status === undefined ? undefined : false;
}

import type {Grid} from './grid.js';
import {isPlatform} from './header.js';
import {readMarkHeader} from './mark-columns.js';

/** What the header in the corner of a matrix says of both its sides. */
export interface Corner {
  /** What the rows are releases of. */
  readonly rows: string;
  /** What the columns are versions of. */
  readonly columns: string;
}

/**
 * Reads `Kite \ Kubernetes`, `Kubernetes → / Kite ↓`, `Kite / K8s` above releases, beside columns that
 * are headed by versions alone, and perhaps others, such as `Notes`; `null` where the header does not name two things, or not which is which.
 *
 * @param line index of the column of releases
 */
export function readCorner(grid: Grid, line: number): Corner | null {
  const {headers} = grid;
  const others = headers
    .filter((_, index) => index !== line)
    .map(({text}, index) => readMarkHeader(text, index));
  const versions = others.filter(({version}) => version !== null);
  const areVersions =
    versions.every(({name}) => name === '') &&
    (versions.length === others.length || versions.length > 1);
  const text = headers[line]?.text ?? '';
  const [first = '', second = '', ...rest] = text.split(/\s*[\\/]\s*|\s+(?:vs\.?|by|×)\s+/);
  const names = [first, second].map((part) => part.replace(/[\s↓→↘⬇➡:|]+/gu, ' ').trim());
  if (!areVersions || versions.length === 0 || rest.length > 0 || names.includes('')) return null;
  const [rows = '', columns = ''] = isTurned(first, second, text) ? names.reverse() : names;
  return {rows, columns};
}

/** Whether the columns are named before the rows: by an arrow to the right, or as a platform. */
function isTurned(first: string, second: string, text: string): boolean {
  if (/[↓→⬇➡]/u.test(text)) return /[→➡]/u.test(first) || /[↓⬇]/u.test(second);
  return isPlatform(first) && !isPlatform(second);
}

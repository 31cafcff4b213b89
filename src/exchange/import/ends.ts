import type {Claim} from '../../compat/model.js';
import {parseRange} from '../../version/index.js';
import {isNotStated} from './grid.js';
import {flat, keptText} from './kept-text.js';
import {isPlainVersion, type RequirementText} from './requirement.js';

/** What a column says of one end of a range. */
export interface EndCell {
  readonly end: 'lowest' | 'highest';
  readonly text: string;
  readonly claim?: Claim;
}

/** What says that a range is open at this end. */
const OPEN = {
  lowest: /^(?:any|all|\*|no (?:lower bound|minimum|limit))$/i,
  highest:
    /^(?:any|all|\*|\+|∞|latest|newest|current|unlimited|unbounded|no (?:upper bound|maximum|limit))$/i,
} as const;

/** A comparator that says again what the header does. */
const COMPARATOR = {
  lowest: /^(?:>=|≥) ?| ?\+$| (?:or|and) (?:later|newer|above|higher|up)$/gi,
  highest: /^(?:<=|≤) ?| (?:or|and) (?:earlier|older|below|lower)$/gi,
} as const;

/** The version that ends a range, `null` where it is open, `undefined` where nobody knows. */
function endOf({end, text}: EndCell): string | null | undefined {
  if (OPEN[end].test(text)) return null;
  const version = text.replace(COMPARATOR[end], '');
  return isPlainVersion(version) ? version : undefined;
}

/**
 * Reads the ends of a range that columns of their own name.
 *
 * @returns `null` where nothing is stated, and text where an end is not known: it is not open for that
 */
export function readEnds(cells: readonly EndCell[]): RequirementText | null {
  if (cells.every(({text}) => isNotStated(text))) return null;
  const text = keptText(cells.map((cell) => flat(cell.text) || '?').join(' - '));
  const lowest = cells.find(({end}) => end === 'lowest');
  const highest = cells.find(({end}) => end === 'highest');
  // Up to where it was tested says nothing of where that began.
  if (!lowest && highest?.claim === 'tested') return {range: text};
  const [from, to] = [lowest, highest].map((cell) => (cell ? endOf(cell) : null));
  if (from === undefined || to === undefined) return {range: text};
  const range = rangeOf(from, to);
  if (parseRange(range).kind !== 'range' || parseRange(range).descending) return {range: text};
  const claim = claimOf(cells);
  return {range, ...(claim && {claim})};
}

function rangeOf(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${from} - ${to}`;
  if (from !== null) return `>= ${from}`;
  return to === null ? 'any' : `<= ${to}`;
}

/** What both ends claim; of what lies between them nobody tests or recommends each. */
function claimOf(cells: readonly EndCell[]): Claim | undefined {
  const [claim, ...others] = cells.map((cell) => cell.claim);
  const isOfAll = claim === 'supported' || claim === 'compatible';
  return isOfAll && others.every((other) => other === claim) ? claim : undefined;
}

/** Whether a cell leaves its end unknown. */
export function isUnknownEnd(cell: EndCell): boolean {
  return endOf(cell) === undefined;
}

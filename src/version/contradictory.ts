import {intersect} from './interval.js';
import {parseRange} from './parse.js';

/** Two comparators, whatever joins them but a word for "or". */
const TWO_BOUNDS = /^([<>≤≥][^<>≤≥]*?)(?:\s*(?:,|&&?)\s*|\s+and\s+|\s*)([<>≤≥][^<>≤≥]*)$/i;

/**
 * Whether a text asks for what no version can be: `>=1.33 <1.30`. To `parseRange` it is a text like
 * any other that is no range.
 */
export function isContradictory(text: string): boolean {
  const bounds = TWO_BOUNDS.exec(text.trim())?.slice(1) ?? [];
  const [a, b] = bounds.flatMap((bound) => parseRange(bound).intervals);
  return !!a && !!b && (a.lower === null) !== (b.lower === null) && intersect(a, b) === null;
}

import {parseDate} from '../../compat/date.js';
import type {SupportStatus} from '../../compat/model.js';
import {parseRange} from '../../version/index.js';
import {compareNumbers} from '../../version/order.js';
import type {Bound} from '../../version/range.js';
import {readDate} from './dates.js';
import type {MarkMeaning} from './options.js';
import {markMeaning, readStatus} from './words.js';

/** What decides what a cell of the status says. */
export interface StatusContext {
  /** The column's header. */
  readonly header: string;
  /** What the same row says of the end of life. */
  readonly end: string;
  readonly marks: Readonly<Record<string, MarkMeaning>>;
  /** The day on which an end of life has come or not, as `YYYY-MM-DD`. Default: now, in UTC. */
  readonly today?: string | undefined;
  /** Whether the table says that a newer release is supported. Default: false. */
  readonly isOutdated?: boolean;
}

/** Reads a cell of a column of the status; `null`: not understood. */
export function statusOf(
  text: string,
  {header, end, marks, today, isOutdated = false}: StatusContext,
): SupportStatus | null {
  const chosen = Object.hasOwn(marks, text) ? marks[text] : undefined;
  if (chosen !== undefined) return isStatus(chosen) ? chosen : null;
  const status = readStatus(text);
  if (status) return status;
  const verdict = verdictOf(text, header);
  if (verdict === 'supported') return 'supported';
  // Not supported any more, or not yet? An end of life that has come tells, and what came later.
  return verdict === 'unsupported' && (hasCome(end, today) || isOutdated) ? 'end-of-life' : null;
}

/** Whether all releases of one line came before those of another: `< 2.0` before `2.0.x`. */
export function isOlder(line: string, other: string): boolean {
  const ends = parseRange(line).intervals.map(({upper}) => upper);
  const starts = parseRange(other).intervals.map(({lower}) => lower);
  const comesBefore = (end: Bound | null, start: Bound | null) => {
    if (!end || !start) return false;
    const order = compareNumbers(end.release, start.release);
    return order < 0 || (order === 0 && !end.inclusive);
  };
  return (
    ends.length > 0 &&
    starts.length > 0 &&
    ends.every((end) => starts.every((start) => comesBefore(end, start)))
  );
}

/** Whether a word or a mark answers the question that the header asks. */
export function verdictOf(text: string, header: string): 'supported' | 'unsupported' | null {
  const isSign = !/^\p{L}/u.test(text);
  const asks = /support|maintain/i.test(header);
  if (!asks && !(isSign && /status/i.test(header) && !/^[x×]$/i.test(text))) return null;
  const meaning = markMeaning(text);
  if (meaning === 'compatible') return 'supported';
  return meaning === 'incompatible' ? 'unsupported' : null;
}

/** Whether a row says that support is over, and that it ends later. */
export function contradictsEnd(text: string, {header, end, today}: StatusContext): boolean {
  return (
    verdictOf(text, header) === 'unsupported' && readDate(end) !== null && !hasCome(end, today)
  );
}

function hasCome(end: string, today = new Date().toISOString().slice(0, 10)): boolean {
  const date = parseDate(readDate(end) ?? '');
  return date !== null && date.last < today;
}

function isStatus(meaning: MarkMeaning): meaning is MarkMeaning & SupportStatus {
  return ['development', 'supported', 'maintenance', 'end-of-life'].includes(meaning);
}

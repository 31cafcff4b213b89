import {parseDate} from '../../compat/date.js';
import type {SupportStatus} from '../../compat/model.js';
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
}

/** Reads a cell of a column of the status; `null`: not understood. */
export function statusOf(text: string, {header, end, marks}: StatusContext): SupportStatus | null {
  const chosen = Object.hasOwn(marks, text) ? marks[text] : undefined;
  if (chosen !== undefined) return isStatus(chosen) ? chosen : null;
  const status = readStatus(text);
  if (status) return status;
  const verdict = verdictOf(text, header);
  if (verdict === 'supported') return 'supported';
  // Not supported any more, or not yet? An end of life that has come tells.
  return verdict === 'unsupported' && hasCome(end) ? 'end-of-life' : null;
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
export function contradictsEnd(text: string, {header, end}: StatusContext): boolean {
  return verdictOf(text, header) === 'unsupported' && readDate(end) !== null && !hasCome(end);
}

function hasCome(end: string): boolean {
  const date = parseDate(readDate(end) ?? '');
  return date !== null && date.last < new Date().toISOString().slice(0, 10);
}

function isStatus(meaning: MarkMeaning): meaning is MarkMeaning & SupportStatus {
  return ['development', 'supported', 'maintenance', 'end-of-life'].includes(meaning);
}

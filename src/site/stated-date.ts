import {parseDate} from '../compat/index.js';
import {readDate} from './cells.js';

/**
 * The date that the data states, where a text elsewhere cannot mean it: no day can be both. `null`:
 * it may, or one of the two is none.
 */
export function contradictedDate(text: string, stated: string | undefined): string | null {
  const [said, known] = [readDate(text), stated === undefined ? null : parseDate(stated)];
  const apart = said && known && (said.last < known.first || known.last < said.first);
  return apart ? (stated ?? null) : null;
}

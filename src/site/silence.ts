import {silenceOf} from '../text/silence.js';

const {silencedBy, silencingComment} = silenceOf('compat-ignore');

/**
 * Whether a fence's meta, or a comment right above a block or table, silences a code with
 * `compat-ignore`.
 *
 * @param meta of the fence; `null` for a table
 * @param above the source of what stands above
 */
export function isSilenced(code: string, meta: string | null, above: string): boolean {
  const silenced = silencedBy(`${meta ?? ''} ${silencingComment(above) ?? ''}`);
  return silenced === true || silenced.has(code);
}

import {decode} from '../data/decode.js';
import {toProblems} from '../data/finding.js';
import type {Problem} from '../problem.js';

/**
 * The text of a file, with its byte order mark, so that it can be written back to the byte.
 *
 * @param bytes the file's
 * @param path the file, as problems should name it
 * @returns the problem `not-utf-8` for bytes that would be lost
 */
export function sourceText(bytes: Uint8Array, path: string): string | Problem[] {
  const text = decode(bytes);
  return typeof text === 'string'
    ? Buffer.from(bytes).toString('utf8')
    : toProblems(text.findings, path);
}

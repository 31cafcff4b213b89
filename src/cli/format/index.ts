import type {Format} from '../report.js';
import {formatGithub} from './github.js';
import {formatHuman} from './human.js';
import {formatJson} from './json.js';
import {formatSarif} from './sarif.js';

const formats: ReadonlyMap<string, Format> = new Map([
  ['human', formatHuman],
  ['github', formatGithub],
  ['json', formatJson],
  ['sarif', formatSarif],
]);

/** The names that `--format` knows. */
export const FORMATS: readonly string[] = [...formats.keys()];

/**
 * The format of a name that `--format` was given.
 *
 * @throws for a name that is none of `FORMATS`.
 */
export function formatNamed(name: string): Format {
  const format = formats.get(name);
  if (!format) throw new Error(`Unknown format "${name}": use one of ${FORMATS.join(', ')}`);
  return format;
}

import type {Format} from '../report.js';
import {UsageError} from '../usage-error.js';
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
 * @throws UsageError for a name that is none of `FORMATS`.
 */
export function formatNamed(name: string): Format {
  const format = formats.get(name);
  if (!format) throw new UsageError(`Unknown format "${name}": use one of ${FORMATS.join(', ')}`);
  return format;
}

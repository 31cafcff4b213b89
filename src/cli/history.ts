import {resolve} from 'node:path';
import {logger} from '@docusaurus/logger';
import type {LoadContext} from '@docusaurus/types';
import {cellChanges} from '../compat/history.js';
import type {CellChange, CompatData} from '../compat/model.js';
import {showControls} from '../problem.js';
import {readRevisions} from '../site/git-history.js';
import {readState, shallowWarning} from '../site/history.js';
import {readProducts} from './products.js';
import {openSite} from './site.js';
import {UsageError} from './usage-error.js';

export interface HistoryOptions {
  readonly context: LoadContext;
  /** `human` or `json`. */
  readonly format: string;
  /** Id of the product; absent: the site's default. */
  readonly product?: string | undefined;
  /** Release line; absent: all. */
  readonly release?: string | undefined;
}

/** The names that `--format` of `compat:history` knows. */
export const HISTORY_FORMATS: readonly string[] = ['human', 'json'];

/**
 * `docusaurus compat:history`: tells from the repository when and why each cell changed.
 *
 * @param path a data file or a page with a matrix as a Markdown table, relative to the working
 * directory; absent: the product's data file
 */
export async function history(path: string | undefined, options: HistoryOptions): Promise<void> {
  const {context, format, product, release} = options;
  if (!HISTORY_FORMATS.includes(format)) {
    throw new UsageError(`Unknown format "${format}": use one of ${HISTORY_FORMATS.join(', ')}`);
  }
  const {instances} = await openSite(context, []);
  const products = await readProducts(instances, context);
  const data = products.named(product);
  const file = path === undefined ? products.fileOf(data) : resolve(path);
  if (file === null) {
    throw new UsageError('Data that stands in the configuration has no history of its own');
  }
  const {revisions, isShallow} = await readRevisions(file, readState).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  if (isShallow) logger.warn(shallowWarning(file));
  const known = [...(path === undefined ? [data] : []), ...revisions.map((each) => each.data)];
  const lines = new Set(known.flatMap(({releases}) => releases.map(({line}) => line)));
  if (release !== undefined && !lines.has(release)) {
    throw new UsageError(
      `Unknown release "${release}": use one of ${Array.from(lines).join(', ') || 'none'}`,
    );
  }
  const changes = cellChanges(revisions).filter(
    ({line}) => release === undefined || line === release,
  );
  if (format === 'json') process.stdout.write(toJson(changes));
  else if (changes.length > 0) process.stdout.write(toText(changes, data));
  else process.stdout.write(`${noChange(revisions.length, isShallow)}\n`);
}

function toJson(changes: readonly CellChange[]): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

function noChange(revisions: number, isShallow: boolean): string {
  if (revisions === 0) return 'No commit has data in this file.';
  return isShallow
    ? 'No cell has changed in the commits that were fetched.'
    : 'No cell has changed since the file came.';
}

function toText(changes: readonly CellChange[], {dependencies}: CompatData): string {
  const names = new Map(dependencies.map(({id, name}) => [id, name]));
  const lines: string[] = [];
  let last = '';
  for (const {line, column, from, to, revision} of changes) {
    if (revision.id !== last) {
      lines.push('', `${revision.date} ${revision.id.slice(0, 10)} ${revision.subject}`);
      last = revision.id;
    }
    lines.push(`  ${line}, ${names.get(column) ?? column}: ${from ?? 'N/A'} → ${to ?? 'N/A'}`);
  }
  return `${lines.slice(1).map(showControls).join('\n')}\n`;
}

import {basename, extname} from 'node:path';
import {logger} from '@docusaurus/logger';
import {cellChanges} from '../compat/history.js';
import type {CellChange, CompatData} from '../compat/model.js';
import {importTables} from '../exchange/import/tables.js';
import {parseData} from '../data/parse.js';
import {readRevisions} from './git-history.js';

/**
 * When and why the cells of a file's matrix changed, newest first. A file without a history, such as
 * one in no repository, costs a warning and no build; so does a clone that lacks older commits.
 *
 * @param file absolute path
 */
export async function readHistory(file: string): Promise<CellChange[]> {
  try {
    const {revisions, isShallow} = await readRevisions(file, readState);
    if (isShallow) logger.warn(shallowWarning(file));
    return cellChanges(revisions);
  } catch (error) {
    logger.warn(error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** That older changes are not told, and how to get them. */
export function shallowWarning(file: string): string {
  return `The history of ${basename(file)} ends where this clone does: fetch all commits with git fetch --unshallow, or fetch-depth: 0 in GitHub Actions`;
}

/** The data in an earlier state of a data file, or of a page with a matrix as a Markdown table. */
export function readState(text: string, path: string): CompatData | null {
  switch (extname(path).toLowerCase()) {
    case '.md':
    case '.mdx':
      return importTables(text, {path}).tables[0]?.data ?? null;
    case '.yaml':
    case '.yml':
    case '.json':
      return parseData(text, {path}).data;
    default:
      // A module would have to be run, and with it whatever it imported then.
      return null;
  }
}

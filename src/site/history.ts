import {extname} from 'node:path';
import {logger} from '@docusaurus/logger';
import {cellChanges} from '../compat/history.js';
import type {CellChange, CompatData} from '../compat/model.js';
import {importTables} from '../exchange/import/tables.js';
import {parseData} from '../data/parse.js';
import {readRevisions} from './git-history.js';

/**
 * When and why the cells of a file's matrix changed, newest first. A file without a history, such as
 * one that was never committed, costs a warning and no build.
 *
 * @param file absolute path
 */
export async function readHistory(file: string): Promise<CellChange[]> {
  try {
    return cellChanges(await readRevisions(file, readState));
  } catch (error) {
    logger.warn(error instanceof Error ? error.message : String(error));
    return [];
  }
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

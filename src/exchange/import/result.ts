import type {Problem} from '../../problem.js';
import type {ImportedTable} from './import-table.js';

/** One table of a text, and where it stands. */
export interface FoundTable extends ImportedTable {
  /** Offsets of the table in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** 1-based line on which the table starts. */
  readonly line: number;
  /** Which table of the text it is, counted from 1, those that are about something else included. */
  readonly number: number;
}

/** The tables that were found in a text, and what is wrong with the text as a whole. */
export interface ImportResult {
  readonly tables: readonly FoundTable[];
  /** What is wrong with the text as a whole. */
  readonly problems: readonly Problem[];
}

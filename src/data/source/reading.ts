import type {DataCode} from '../codes.js';
import type {DataFinding} from '../finding.js';
import {MAX_DEPTH, MAX_LENGTH, MAX_VALUES} from '../limits.js';
import type {Located, Path, Place} from './located.js';

/** What a reader of sources found. Without a root the source is too broken to say more. */
export interface Reading {
  readonly root: Located | null;
  readonly findings: readonly DataFinding[];
}

/** A reading that ended at a mistake. */
export function unreadable(
  code: DataCode,
  place: Place,
  message: string,
  tip: string,
  path: Path = [],
): Reading {
  return {root: null, findings: [{code, place, message, tip, path}]};
}

/** Nesting deeper than we read. */
export function tooDeep(place: Place, path: Path = []): DataFinding {
  return {
    code: 'too-deep',
    place,
    path,
    message: `more than ${MAX_DEPTH} levels of nesting`,
    tip: 'check the indentation and the closing brackets; the data itself needs few levels',
  };
}

/** More values than we read. */
export function tooManyValues(place: Place, path: Path = []): DataFinding {
  return {
    code: 'too-many-values',
    place,
    path,
    message: `more than ${MAX_VALUES.toLocaleString('en')} values, counting what aliases repeat`,
    tip: 'split the data into several plugin instances, or use fewer aliases',
  };
}

/** A source without any data. */
export function empty(place: Place): Reading {
  return unreadable('empty-data-file', place, 'no data', 'write at least `product` and `releases`');
}

/** A source longer than we read. */
export function tooLarge(place: Place): Reading {
  return unreadable(
    'data-file-too-large',
    place,
    `the data is larger than ${MAX_LENGTH / 1024 / 1024} MiB`,
    'split it into several plugin instances, or remove what the matrix does not show',
  );
}

/** A file whose extension names no format of data. */
export function unsupported(place: Place, extension: string): Reading {
  return unreadable(
    'unsupported-data-format',
    place,
    `cannot read data from a file of kind \`${extension || 'without extension'}\``,
    'use `.yaml`, `.yml`, `.json`, `.ts`, `.mts`, `.cts`, `.js`, `.mjs` or `.cjs`',
  );
}

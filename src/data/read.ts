import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {extname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {loadFreshModule} from '@docusaurus/utils';
import {decode} from './decode.js';
import {MAX_LENGTH} from './limits.js';
import {conclude, parseData, type ParsedData, parseDataValue, type ParseOptions} from './parse.js';
import type {Place} from './source/located.js';
import {type Reading, tooLarge, unreadable} from './source/reading.js';

const START: Place = {order: 0, line: 1, column: 1};

/** Of a file that nobody could open, no line can be shown. */
const NOWHERE: Place = {order: 0};

const MODULES = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']);

/**
 * Milliseconds to wait before reading again. Docusaurus's watcher reports a file
 * while an editor is still writing or replacing it.
 */
const PAUSES = [30, 70, 150];

/** What a file looks like while it is being written. */
const UNSETTLED = new Set([
  'missing-data-file',
  'empty-data-file',
  'yaml-syntax',
  'json-syntax',
  'module-error',
]);

/**
 * Reads a data file: YAML, JSON, or a module with a default export. Never rejects:
 * a file that is missing or broken gives problems.
 *
 * A file that seems half-written is read again for up to a quarter of a second.
 *
 * @param file absolute path of the file
 * @param options what problems should say, and what is known besides; `path` is the file as
 *   problems should name it, such as relative to the site
 */
export async function readData(file: string, options: ParseOptions): Promise<ParsedData> {
  let parsed = await readOnce(file, options);
  for (const pause of PAUSES) {
    if (!parsed.problems.some(({code}) => UNSETTLED.has(code))) {
      break;
    }
    await sleep(pause);
    parsed = await readOnce(file, options);
  }
  return parsed;
}

async function readOnce(file: string, options: ParseOptions): Promise<ParsedData> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) {
    return conclude(bytes, options);
  }
  if (MODULES.has(extname(file).toLowerCase())) {
    return readModule(file, options);
  }
  const text = decode(bytes);
  return typeof text === 'string' ? parseData(text, options) : conclude(text, options);
}

/** Windows has no such flag, whatever the types say. */
const NON_BLOCKING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** The bytes of a file, no more than a data file may have; or why they cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | Reading> {
  let handle: FileHandle | undefined;
  try {
    // Opening a pipe would wait for somebody to write to it.
    handle = await open(file, constants.O_RDONLY | NON_BLOCKING);
    if (!(await handle.stat()).isFile()) {
      return notReadable('it is not a file');
    }
    const buffer = Buffer.alloc(MAX_LENGTH + 1);
    let length = 0;
    for (let more = 1; more > 0 && length < buffer.length; length += more) {
      more = (await handle.read(buffer, length, buffer.length - length, length)).bytesRead;
    }
    return length > MAX_LENGTH ? tooLarge(START) : buffer.subarray(0, length);
  } catch (error) {
    return isMissing(error) ? missing() : notReadable(reasonOf(error));
  } finally {
    await handle?.close();
  }
}

async function readModule(file: string, options: ParseOptions): Promise<ParsedData> {
  try {
    const value: unknown = await loadFreshModule(file);
    return isNamespace(value)
      ? conclude(moduleError('the module has no default export'), options)
      : parseDataValue(value, options);
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    return conclude(moduleError(`the module could not be loaded: ${reasonOf(cause)}`), options);
  }
}

/** The loader gives the default export, and for lack of one all exports. */
function isNamespace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '__esModule' in value;
}

function moduleError(message: string): Reading {
  return unreadable(
    'module-error',
    NOWHERE,
    message,
    'check that it runs in Node and has a default export, such as `defineCompat({…})`',
  );
}

function missing(): Reading {
  return unreadable(
    'missing-data-file',
    NOWHERE,
    'the data file does not exist',
    'create it (`docusaurus compat:import` makes one of a table), or name yours in the option `data` of the plugin; `data: false` is for a site without data',
  );
}

function notReadable(reason: string): Reading {
  return unreadable(
    'unreadable-data-file',
    NOWHERE,
    `the data file cannot be read: ${reason}`,
    'check its path and permissions',
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** First line of what an error says. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}

import {readFile} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {generate} from '@docusaurus/utils';
import {PrintedProblems} from './print.js';

/**
 * Does a part of loading the site and keeps in a file what it failed for, or that it did not: on
 * a failed reload Docusaurus only writes to the console, and goes on with what it has. The bundler
 * shows the file in the browser, see `FailureBundlerPlugin`.
 *
 * @param file absolute path
 */
export async function recordFailure<T>(file: string, load: () => Promise<T>): Promise<T> {
  try {
    const loaded = await load();
    await write('');
    return loaded;
  } catch (error) {
    await write(error instanceof PrintedProblems ? error.text : messageOf(error));
    throw error;
  }

  function write(text: string): Promise<void> {
    // Left untouched where it stays the same, so that nothing is compiled without need.
    return generate(dirname(file), basename(file), text, false);
  }
}

/** What a file says of the last attempt to load the site; `null`: nothing failed. */
export async function readFailure(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? null : text;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

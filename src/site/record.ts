import {createHash} from 'node:crypto';
import {mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {performance} from 'node:perf_hooks';

/** Absolute path → what tells this state of the file from another. */
export type Stamps = ReadonlyMap<string, string>;

/** A moment that no other process started at, as good as certainly. */
const PROCESS = performance.timeOrigin;

/**
 * The state of each file, and of all that its findings depend on besides; a file that is gone by
 * now is left out.
 *
 * @param besides the {@link digest} of what a file is compared with
 */
export async function stampsOf(files: readonly string[], besides = ''): Promise<Stamps> {
  const stamps = await Promise.all(
    files.map(async (file) => {
      const stats = await stat(file).catch(() => null);
      return stats ? ([[file, `${stats.mtimeMs} ${stats.size} ${besides}`]] as const) : [];
    }),
  );
  return new Map(stamps.flat());
}

/** Tells one state of a JSON value from another. */
export function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}

/**
 * Reads what this process has reported on already.
 *
 * One build loads the site once per locale and `start` loads it again at every
 * edit, each time with fresh modules or contents; a file on disk is what they share.
 * A record that another process left is as good as none: every build reports anew.
 */
export async function readRecord(path: string): Promise<Stamps> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as {process: number; files: object};
    return record.process === PROCESS ? new Map(Object.entries(record.files)) : new Map();
  } catch {
    return new Map();
  }
}

/** Remembers what this process has reported on. */
export async function writeRecord(path: string, stamps: Stamps): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, JSON.stringify({process: PROCESS, files: Object.fromEntries(stamps)}));
}

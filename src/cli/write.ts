import {randomUUID} from 'node:crypto';
import {chmod, link, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Replaces a file's text in one step: whoever reads it, and whenever the process
 * ends, the text is the old one or the new one. Keeps the file's mode, and a link a link.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await chmod(temporary, (await stat(file)).mode);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

/**
 * Creates a file in one step: it is there whole, or not at all.
 *
 * @throws with code `EEXIST` if there is a file of that name, which stays as it is
 */
export async function createFileAtomically(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await link(temporary, path);
  } finally {
    await rm(temporary, {force: true});
  }
}

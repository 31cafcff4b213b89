import {randomUUID} from 'node:crypto';
import {chmod, link, mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file in one step: whoever reads it, and whenever the process ends, the text is the old
 * one or the new one. Keeps the mode of a file that is there, and a link a link; makes the folders
 * of one that is not.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const present = await stat(file).catch(() => null);
  await mkdir(dirname(file), {recursive: true});
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    if (present) await chmod(temporary, present.mode);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

/**
 * Creates a file in one step, with its folders: it is there whole, or not at all.
 *
 * @throws with code `EEXIST` if there is a file of that name, which stays as it is
 */
export async function createFileAtomically(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, {recursive: true}).catch((cause: unknown) => {
    // A file in the place of the folder gives EEXIST as well.
    throw new Error(`${folder} cannot be made a folder`, {cause});
  });
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await link(temporary, path);
  } finally {
    await rm(temporary, {force: true});
  }
}

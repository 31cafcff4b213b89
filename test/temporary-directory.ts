import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A folder that holds these files (path → text) until the test ends. */
export async function temporaryDirectory(
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'compat-matrix-')));
  onTestFinished(() => rm(directory, {recursive: true, force: true}));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), {recursive: true});
    await writeFile(join(directory, path), text);
  }
  return directory;
}

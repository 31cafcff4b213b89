// What `tsc --build` leaves to do: copy the theme's style sheets, make the theme's JavaScript
// readable (whoever swizzles it edits it), put the plugin into one file, and write the JSON schema
// of the data file.
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const theme = path.join(root, 'theme');
const libTheme = path.join(root, 'lib/theme');

for (const file of await filesIn(theme, '.css')) {
  const target = path.join(libTheme, file);
  await mkdir(path.dirname(target), {recursive: true});
  await copyFile(path.join(theme, file), target);
}

const style = await resolveConfig(path.join(theme, 'index.js'));
for (const file of await filesIn(libTheme, '.js')) {
  const filepath = path.join(libTheme, file);
  const code = await readFile(filepath, 'utf8');
  const formatted = await format(code, {...style, filepath});
  // Untouched files keep their time stamps, so a running `docusaurus start` does not reload.
  if (formatted !== code) await writeFile(filepath, formatted);
}

await import('./bundle-plugin.js');
await import('../lib/data/write-schema.js');

/**
 * @param {string} folder
 * @param {string} extension
 * @returns {Promise<string[]>} Paths relative to `folder`.
 */
async function filesIn(folder, extension) {
  const entries = await readdir(folder, {recursive: true});
  return entries.filter((entry) => entry.endsWith(extension));
}

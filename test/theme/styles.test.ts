import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const THEME = fileURLToPath(new URL('../../theme', import.meta.url));
const FILES = readdirSync(THEME, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.css'),
);

// A declaration with a variable that a theme without Infima lacks counts as none at all, and takes
// the browser's own border or focus ring with it.
test.each(FILES)('%s draws its lines where there is no Infima', (file) => {
  const css = readFileSync(join(THEME, file), 'utf8');
  const lines = [...css.matchAll(/^\s*(?:border(?!-radius)[\w-]*|outline|stroke|fill): .*$/gm)];
  const bare = lines.map(([line]) => line.trim()).filter((line) => /var\([^,()]*\)/.test(line));
  expect(bare).toEqual([]);
});

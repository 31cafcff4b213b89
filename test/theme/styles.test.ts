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

// In locales that are written from right to left, the classic theme runs rtlcss over all styles.
test.each(FILES)('%s keeps the direction of code and charts in every locale', (file) => {
  const css = readFileSync(join(THEME, file), 'utf8');
  const turned = [...css.matchAll(/^.*\n *direction: .*$/gm)].filter(
    ([lines]) => !lines.trim().startsWith('/* rtl:ignore */'),
  );
  expect(turned).toEqual([]);
});

import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {describe, expect, test} from 'vitest';
import {readCodeTranslations} from '../src/translations.js';

const theme = fileURLToPath(new URL('../theme/', import.meta.url));
const files = readdirSync(theme, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(theme, file));

/** What `docusaurus write-translations` finds in the theme: id → English text. */
const english = new Map(
  (await extractAllSourceCodeFileTranslations(files, getBabelOptions({isServer: true}))).flatMap(
    ({translations}) =>
      Object.entries(translations).map(([id, {message}]) => [id, message] as const),
  ),
);

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(readdirSync(new URL('../locales', import.meta.url)))('in %s', async (locale) => {
  const messages = await readCodeTranslations(locale);

  test('every text of the theme is there, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...english.keys()].sort());
  });

  test('the texts name their own language', () => {
    expect(messages['theme.compat.language']).toBe(locale);
  });

  test('every text says something, without blanks around it', () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(message, id).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  test('every text fills in exactly what the English one does', () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(slots(message), id).toEqual(slots(english.get(id) ?? ''));
    }
  });
});

test.each([
  ['de', 'Unterstützt'],
  ['de-CH', 'Unterstützt'],
  ['ja-JP', 'サポート中'],
  ['zh-CN', '支持中'],
  ['zh-TW', undefined],
  ['eo', undefined],
])('the locale %s reads %s', async (locale, expected) => {
  expect((await readCodeTranslations(locale))['theme.compat.status.supported']).toBe(expected);
});

import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readCodeTranslations} from '../src/translations.js';

const theme = new URL('../theme/', import.meta.url);

/** Id → English text, of every `<Translate>` and `translate()` of the theme. */
function themeTexts(): Map<string, string> {
  const files = readdirSync(theme, {recursive: true, encoding: 'utf8'});
  const texts = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(new URL(file.replaceAll('\\', '/'), theme), 'utf8');
      return [...code.matchAll(/\bid(?:=|: )['"](theme\.compat\.[\w.]+)['"]/g)].map(
        ({1: id = '', index}) => [id, code.slice(index, index + 600)] as const,
      );
    });
  return new Map(texts);
}

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(readdirSync(new URL('../locales', import.meta.url)))(
  'the texts of the theme are all there in %s',
  async (locale) => {
    const messages = await readCodeTranslations(locale);
    expect(Object.keys(messages).sort()).toEqual([...themeTexts().keys()].sort());
  },
);

test.each(readdirSync(new URL('../locales', import.meta.url)))(
  'the texts in %s fill in what the English ones do',
  async (locale) => {
    const texts = themeTexts();
    for (const [id, message] of Object.entries(await readCodeTranslations(locale))) {
      for (const slot of slots(message)) expect(texts.get(id), id).toContain(slot);
    }
  },
);

test.each([
  ['de', 'Unterstützt'],
  ['de-CH', 'Unterstützt'],
  ['eo', undefined],
])('the locale %s reads %s', async (locale, expected) => {
  expect((await readCodeTranslations(locale))['theme.compat.status.supported']).toBe(expected);
});

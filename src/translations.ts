import {fileURLToPath} from 'node:url';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import {PLUGIN_NAME} from './package.js';

/** Our theme's texts in a language that we ship; English stands in the components. */
export function readCodeTranslations(locale: string): Promise<Record<string, string>> {
  return readDefaultCodeTranslationMessages({
    dirPath: fileURLToPath(new URL('../locales', import.meta.url)),
    locale,
    name: PLUGIN_NAME,
  });
}

import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Language} from '@theme/CompatMatrix/use-language';

/**
 * The language of the theme's words: that of the page only where they are translated. Lists are
 * written in it, so that no sentence mixes two.
 */
export default function useLanguage(): Language {
  const {currentLocale} = useDocusaurusContext().i18n;
  const language = translate({
    id: 'theme.compat.language',
    message: 'en',
    description: 'The language of the translation of these texts, such as de: lists follow it',
  });
  return {
    language,
    attributes:
      currentLocale.split('-')[0] === language.split('-')[0] ? {} : {lang: language, dir: 'ltr'},
  };
}

import {translate} from '@docusaurus/Translate';

/** The option of a select in which nothing is chosen. */
export default function notChosen(): string {
  return translate({
    id: 'theme.compat.versionSelect.none',
    message: 'not chosen',
    description: 'The option that chooses no version',
  });
}

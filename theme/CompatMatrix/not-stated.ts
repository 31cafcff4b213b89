import {translate} from '@docusaurus/Translate';

/** What a cell says where the data says nothing. */
export default function notStated(): string {
  return translate({
    id: 'theme.compat.matrix.notStated',
    message: 'N/A',
    description: 'A cell of the matrix for which nothing is stated',
  });
}

import {translate} from '@docusaurus/Translate';
import type {TextFault} from 'docusaurus-plugin-compat-matrix/compat';

/** Why a text cannot stand in a command, in a sentence. */
export default function faultText(fault: TextFault): string {
  switch (fault) {
    case 'hyphen':
      return translate({
        id: 'theme.compat.field.hyphen',
        message: 'It must not begin with a hyphen.',
        description: 'Why a text cannot stand in a command',
      });
    case 'too-long':
      return translate({
        id: 'theme.compat.field.tooLong',
        message: 'It is too long.',
        description: 'Why a text cannot stand in a command',
      });
    default:
      return translate({
        id: 'theme.compat.field.character',
        message: 'It must not hold angle brackets or invisible characters.',
        description: 'Why a text cannot stand in a command',
      });
  }
}

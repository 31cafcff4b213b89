import {translate} from '@docusaurus/Translate';
import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';

/** A support status in words. */
export default function statusLabel(status: SupportStatus): string {
  switch (status) {
    case 'development':
      return translate({
        id: 'theme.compat.status.development',
        message: 'Development',
        description: 'The support status of a release that is not out yet',
      });
    case 'supported':
      return translate({
        id: 'theme.compat.status.supported',
        message: 'Supported',
        description: 'The support status of a release that gets fixes',
      });
    case 'maintenance':
      return translate({
        id: 'theme.compat.status.maintenance',
        message: 'Maintenance',
        description: 'The support status of a release that gets only the most important fixes',
      });
    case 'end-of-life':
      return translate({
        id: 'theme.compat.status.endOfLife',
        message: 'End of Life',
        description: 'The support status of a release that gets no fixes any more',
      });
  }
}

import {translate} from '@docusaurus/Translate';
import type {ApiVersionState} from 'docusaurus-plugin-compat-matrix/compat';

/** What a release makes of an API version, in words. */
export default function stateLabel(state: ApiVersionState): string {
  switch (state) {
    case 'not-yet':
      return translate({
        id: 'theme.compat.api.notYet',
        message: 'not served yet',
        description: 'A release does not serve an API version; a later one does',
      });
    case 'served':
      return translate({
        id: 'theme.compat.api.served',
        message: 'served',
        description: 'A release serves an API version',
      });
    case 'preferred':
      return translate({
        id: 'theme.compat.api.preferred',
        message: 'preferred',
        description: 'A release serves an API version, and it is the one to use',
      });
    case 'deprecated':
      return translate({
        id: 'theme.compat.api.deprecated',
        message: 'deprecated, still served',
        description: 'A release serves an API version that is to be replaced',
      });
    case 'removed':
      return translate({
        id: 'theme.compat.api.removed',
        message: 'no longer served',
        description: 'A release does not serve an API version; an earlier one did',
      });
    case 'not-stated':
      return translate({
        id: 'theme.compat.api.notStated',
        message: 'not stated',
        description: 'Nothing is said of whether a release serves an API version',
      });
  }
}

import {translate} from '@docusaurus/Translate';
import statusLabel from '@theme/CompatStatus/status-label';
import type {VersionOption} from 'docusaurus-plugin-compat-matrix/client';

/** A version as an option of a select: marked where it is not out yet or has ended. */
export default function optionText({version, status}: VersionOption): string {
  return status === 'development' || status === 'end-of-life'
    ? translate(
        {
          id: 'theme.compat.versionSelect.marked',
          message: '{version} ({status})',
          description: 'A version to choose and its support status',
        },
        {version, status: statusLabel(status)},
      )
    : version;
}

import {translate} from '@docusaurus/Translate';
import type {Dependency} from 'docusaurus-plugin-compat-matrix/compat';

/** "OpenShift 4.19 to 4.21 (if present)": what a release needs of something that not everybody runs. */
export default function optionalText(
  {optional = false}: Pick<Dependency, 'optional'>,
  needs: string,
): string {
  return optional && needs !== ''
    ? translate(
        {
          id: 'theme.compat.needs.optional',
          message: '{needs} (if present)',
          description:
            'A dependency that a release needs only where readers run it, with its versions',
        },
        {needs},
      )
    : needs;
}

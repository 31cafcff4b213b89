import {translate} from '@docusaurus/Translate';
import type {Unclear} from 'docusaurus-plugin-compat-matrix/compat';

/** Why a line of pasted output does not settle which version runs. */
export default function unclearText(unclear: Unclear): string {
  switch (unclear) {
    case 'no-version':
      return translate({
        id: 'theme.compat.paste.noVersion',
        message: 'which names no version',
        description: 'Follows "line 3": only a digest, or a name such as latest, stands there',
      });
    case 'not-deployed':
      return translate({
        id: 'theme.compat.paste.notDeployed',
        message: 'not fully deployed',
        description: 'Follows "line 3": helm says that the release failed or is pending',
      });
    case 'kubelet':
      return translate({
        id: 'theme.compat.paste.kubelet',
        message: 'of a node; the cluster may be newer',
        description: 'Follows "line 3": a node there has this version, and the API server may not',
      });
    case 'conflict':
      return translate({
        id: 'theme.compat.paste.conflict',
        message: 'one of several',
        description: 'Follows "line 3": other lines name other versions of the same thing',
      });
  }
}

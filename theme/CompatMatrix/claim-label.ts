import {translate} from '@docusaurus/Translate';
import type {Claim} from 'docusaurus-plugin-compat-matrix/compat';

/** What the authors say they did to back a requirement, in words. */
export default function claimLabel(claim: Claim): string {
  switch (claim) {
    case 'tested':
      return translate({
        id: 'theme.compat.claim.tested',
        message: 'tested',
        description: 'What backs a requirement: it was tested',
      });
    case 'supported':
      return translate({
        id: 'theme.compat.claim.supported',
        message: 'supported',
        description: 'What backs a requirement: support',
      });
    case 'compatible':
      return translate({
        id: 'theme.compat.claim.compatible',
        message: 'compatible',
        description: 'What backs a requirement: it is said to work',
      });
    case 'bundled':
      return translate({
        id: 'theme.compat.claim.bundled',
        message: 'bundled',
        description: 'What backs a requirement: the version ships with the release',
      });
    case 'recommended':
      return translate({
        id: 'theme.compat.claim.recommended',
        message: 'recommended',
        description: 'What backs a requirement: advice',
      });
    case 'known-issue':
      return translate({
        id: 'theme.compat.claim.knownIssue',
        message: 'known issue',
        description: 'Against a requirement: a known issue',
      });
    case 'not-stated':
      return translate({
        id: 'theme.compat.claim.notStated',
        message: 'not stated',
        description: 'What backs a requirement: nothing',
      });
  }
}

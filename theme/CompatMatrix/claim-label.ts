import {translate} from '@docusaurus/Translate';
import type {Claim} from 'docusaurus-plugin-compat-matrix/compat';

/** What the authors say they did to back a requirement, in words. */
export default function claimLabel(claim: Claim): string {
  switch (claim) {
    case 'tested':
      return translate({
        id: 'theme.compat.claim.tested',
        message: 'tested',
        description: 'A version was tested with a release',
      });
    case 'supported':
      return translate({
        id: 'theme.compat.claim.supported',
        message: 'supported',
        description: 'A version is supported with a release',
      });
    case 'compatible':
      return translate({
        id: 'theme.compat.claim.compatible',
        message: 'compatible',
        description: 'A version is said to be compatible with a release',
      });
    case 'bundled':
      return translate({
        id: 'theme.compat.claim.bundled',
        message: 'bundled',
        description: 'A version ships with a release',
      });
    case 'recommended':
      return translate({
        id: 'theme.compat.claim.recommended',
        message: 'recommended',
        description: 'A version is recommended with a release',
      });
    case 'known-issue':
      return translate({
        id: 'theme.compat.claim.knownIssue',
        message: 'known issue',
        description: 'A version has a known issue with a release',
      });
    case 'not-stated':
      return translate({
        id: 'theme.compat.claim.notStated',
        message: 'not stated',
        description: 'Nothing is said about how a version goes with a release',
      });
  }
}

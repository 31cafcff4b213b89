import claimLabel from '@theme/CompatMatrix/claim-label';
import notStated from '@theme/CompatMatrix/not-stated';
import type {Requirement} from 'docusaurus-plugin-compat-matrix/compat';

/**
 * The text of a cell: the alternatives as the data writes them. Two claims belong to it, since
 * without them a range reads as something else: that it is recommended, or has a known issue.
 */
export default function requirementsText(requirements: readonly Requirement[]): string {
  return requirements.length === 0 ? notStated() : requirements.map(requirementText).join(', ');
}

function requirementText({range, claim}: Requirement): string {
  const text = range.kind === 'not-stated' ? notStated() : range.text;
  return claim === 'known-issue' || claim === 'recommended'
    ? `${text} (${claimLabel(claim)})`
    : text;
}

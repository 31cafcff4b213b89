import React, {memo, type ReactNode} from 'react';
import type {Props} from '@theme/CompatMatrix/Cell';
import Details from '@theme/CompatMatrix/Details';
import History from '@theme/CompatMatrix/History';
import Verdict from '@theme/CompatMatrix/Verdict';
import requirementsText from '@theme/CompatMatrix/requirements-text';
import {requirementsOf} from 'docusaurus-plugin-compat-matrix/client';

/** What a release needs of one dependency, and how that goes with what the reader runs. */
function CompatMatrixCell({release, dependency, bundled, reason}: Props): ReactNode {
  const requirements = requirementsOf(release, dependency.id);
  const shipped = bundled.map(({id, name}) => ({name, requires: requirementsOf(release, id)}));
  const inBrackets = shipped
    .filter(({requires}) => requires.length > 0)
    .map(({name, requires}) => `${name} ${requirementsText(requires)}`);
  // One string: React puts a comment between two, and a large table has many cells.
  const text =
    requirementsText(requirements) + (inBrackets.length > 0 ? ` (${inBrackets.join(', ')})` : '');
  const documented = [...requirements, ...shipped.flatMap(({requires}) => requires)];
  return (
    <td>
      {text}
      <Details items={documented} />
      <History line={release.line} column={dependency.id} />
      {reason && <Verdict verdict={reason.verdict} claim={reason.claim} />}
    </td>
  );
}

export default memo(
  CompatMatrixCell,
  (before, after) =>
    before.release === after.release &&
    before.dependency === after.dependency &&
    before.bundled === after.bundled &&
    before.reason?.verdict === after.reason?.verdict &&
    before.reason?.claim === after.reason?.claim,
);

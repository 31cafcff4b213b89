import type {CompatData, Release} from '../../compat/model.js';
import {supportPeriod, type SupportEnd} from '../../compat/support-period.js';
import {datedStatus} from '../../compat/support-status.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';
import {checkStatedStatus} from '../stated-status.js';

export const statusAgainstPolicy: CompiledRule = {
  code: 'status-against-policy',
  describe:
    'A release is stated as supported although the policy has ended it, or as ended although the policy supports it.',
  check: checkStatedStatus(
    objection,
    'leave `status` out: it follows from the policy then; for an exception, say so with `endOfLife`',
  ),
};

/** Maintenance may well go on after what the policy calls support. */
function objection(data: CompatData, release: Release, today: string): string | null {
  const {status, by} = datedStatus(data, release, today);
  if (by !== 'policy') {
    return null;
  }
  const {end} = supportPeriod(data, release);
  if (status === 'end-of-life' && release.status === 'supported') {
    return `the policy ended its support ${moment(end)}`;
  }
  return status === 'supported' && release.status === 'end-of-life'
    ? `the policy supports it ${end.last === null ? 'still' : `until ${end.last}`}`
    : null;
}

function moment({kind, last, line}: SupportEnd): string {
  return [
    `${kind === 'exact' ? 'on' : 'by'} ${last ?? ''}`,
    ...(line === undefined ? [] : [`with the release of ${quote(line)}`]),
  ].join(', ');
}

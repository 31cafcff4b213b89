import type {CompatData, Release} from '../../compat/model.js';
import {supportPeriod} from '../../compat/support-period.js';
import {datedStatus} from '../../compat/support-status.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';
import {checkStatedStatus} from '../stated-status.js';

export const statusAgainstDates: CompiledRule = {
  code: 'status-against-dates',
  describe: 'A stated status is not the one that `released` and `endOfLife` give today.',
  check: checkStatedStatus(
    objection,
    'correct the date, or leave `status` out: it follows from the dates then',
  ),
};

function objection(data: CompatData, release: Release, today: string): string | null {
  const {status: stated, released = '', endOfLife = ''} = release;
  const {status, by} = datedStatus(data, release, today);
  if (by === 'released' && stated !== 'development') {
    return `it is to be released on ${quote(released)}`;
  }
  if (by === 'end-of-life' && status === 'end-of-life' && stated !== 'end-of-life') {
    return `its support ended: \`endOfLife\` is ${quote(endOfLife)}`;
  }
  const {start, end} = supportPeriod(data, release);
  // What has not happened as far as the data tells may have happened all the same.
  if (
    by === 'end-of-life' &&
    status === 'supported' &&
    end.first !== null &&
    stated === 'end-of-life'
  ) {
    return `its support goes on: \`endOfLife\` is ${quote(endOfLife)}`;
  }
  return stated === 'development' && start && start.last <= today
    ? `it was released: \`released\` is ${quote(released)}`
    : null;
}

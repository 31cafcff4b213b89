export {describeRange, type RangeDescription} from './describe.js';
export {equalBounds, equalRanges} from './equal.js';
export {parseRange} from './parse.js';
export {printRange} from './print.js';
export type {Bound, Interval, Membership, Range} from './range.js';
export {satisfies} from './satisfies.js';
export {
  compareVersions,
  isInLine,
  isNumbered,
  isOneVersion,
  isSameVersion,
  parseVersion,
  type Suffix,
  type Version,
} from './version.js';

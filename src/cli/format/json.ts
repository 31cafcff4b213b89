import type {Format} from '../report.js';

/** For programs: an array of problems. */
export const formatJson: Format = (reports) =>
  JSON.stringify(
    reports.flatMap(({problems}) => problems),
    null,
    2,
  );

import type {DataFinding} from './finding.js';
import {formatPath} from './source/located.js';

/** What other formats call the ends of a range. */
const ENDS = new Set(['min', 'minimum', 'from', 'lowest', 'max', 'maximum', 'to', 'highest']);

const TIP =
  'write its ends as one range, such as `range: 1.26 - 1.32`, or `range: 1.26+` where it has no upper end';

/**
 * Findings with one in place of several where the ends of a range are keys of their own, such as
 * `{min: 1.26, max: 1.32}`: neither end is to be removed.
 */
export function joinRangeEnds(findings: readonly DataFinding[]): DataFinding[] {
  const lacking = new Set(findings.filter(isLackOfRange).map(parentOf));
  const ends = findings.filter(
    (finding) =>
      finding.code === 'unknown-key' &&
      ENDS.has(String(finding.path.at(-1))) &&
      lacking.has(parentOf(finding)),
  );
  const first = new Map([...ends].reverse().map((end) => [parentOf(end), end]));
  return findings.flatMap((finding) => {
    const told = first.get(parentOf(finding));
    if (finding === told) return [{...finding, tip: TIP}];
    return told && (isLackOfRange(finding) || ends.includes(finding)) ? [] : [finding];
  });
}

function isLackOfRange({code, path}: DataFinding): boolean {
  return code === 'missing-key' && path.at(-1) === 'range';
}

function parentOf({path}: DataFinding): string {
  return formatPath(path.slice(0, -1));
}

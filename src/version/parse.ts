import {intersect, unite} from './interval.js';
import {next} from './order.js';
import type {Bound, Interval, Range} from './range.js';
import {isNumbered, parseVersion, type Version} from './version.js';

/** What one item of a list stands for. */
interface Item {
  readonly intervals: readonly Interval[];
  readonly channels: readonly string[];
  /** Written with one comparator: a comma then means "and". */
  readonly comparator?: boolean;
  readonly descending?: boolean;
}

const NOT_STATED =
  /^(?:n\/?a|[-–—−]+|\?+|…|\.\.\.|tb[ad]|unknown|unspecified|not (?:stated|specified|applicable|available))?$/i;

const LATER =
  /,? (?:(?:and|or|&) (?:later|newer|above|higher|greater|up|upwards?|on|onwards?|beyond|more recent)|onwards?)(?: versions?| releases?)?(?![\w-]| (?:than|to) )/gi;

const EARLIER =
  /,? (?:and|or|&) (?:earlier|older|below|lower|prior)(?: versions?| releases?)?(?![\w-]| (?:than|to) )/gi;

/** Where an item can begin. */
const START = '(^|[,;/&|] ?| and | or )';

/** Words before a version that say what a comparator does. `Until`, `above` and `after` may hold their end or not. */
const COMPARISONS: ReadonlyArray<readonly [RegExp, string]> = (
  [
    [
      'at least|min(?:imum|\\.)?|since|starting (?:from|with)|greater than or equal to|not? (?:older|earlier|lower|less) than',
      '>=',
    ],
    [
      'at most|up to(?: and including)?|max(?:imum|\\.)?|less than or equal to|not? (?:newer|later|higher|more|greater) than',
      '<=',
    ],
    ['before|below|prior to|(?:older|earlier|lower|less) than', '<'],
    ['(?:newer|later|higher|greater) than', '>'],
  ] as const
).map(([words, sign]) => [new RegExp(`${START}(?:${words}) (?=v?\\d)`, 'gi'), sign]);

const THROUGH = '(?:(?:up )?to|through|thru)';
const DASH = new RegExp(` ?(?:->|[–—−→]) ?| (?:-|${THROUGH}) `, 'i');
const FROM = new RegExp(`^from (?=[^ ]+(?:\\+$| ${THROUGH} ))`, 'i');

/** Half-open, or open at one end: `[1.28, 1.31)`, `(, 1.31]`. Two versions within `[]` may be a list. */
const INTERVAL = /^(?:\[ ?([^ ,;]+)|\() ?, ?([^ ,;]*?) ?([)\]])$/;

/** Two versions with three numbers, or one with a suffix that looks like another. */
const VERSION_OR_RANGE = /^v?\d+(?:\.\d+){2,}-v?\d+(?:\.(?:\d+|[x*]))+$/i;

/** Two lines, or one with the metadata of a build. */
const LINE_OR_LINES = /^v?\d+(?:\.\d+)?\+v?\d+\.\d/i;

/** A line and what moves on, or one with a suffix: `1.28-latest` may go up to the latest, or be one version. */
const LINE_OR_OPEN_END = /^v?\d+(?:\.\d+)?-(?:latest|stable|main|master|trunk|head|tip)$/i;

const TWO_MEANINGS = [VERSION_OR_RANGE, LINE_OR_LINES, LINE_OR_OPEN_END];

/** An unspaced hyphen is a dash only where it cannot begin a suffix. */
const HYPHEN = /^(v?\d+(?:\.\d+)?(?:(?:\.\d+)?\.[x*])?)-(v?\d+(?:\.(?:\d+|[x*]))*)$/i;

const SEPARATOR = / ?(?:[,;] ?(?:and |or )?|\/|&| and | or ) ?/gi;

const COMPARATOR = /^(>=|<=|>|<|==?|\^|~) ?([^ <>=^~]+)$/;
const TWO_COMPARATORS = /^([<>]=? ?[^ <>=^~]+?) ?(?:&& ?)?([<>]=? ?[^ <>=^~]+)$/;

/** A year and a month or day, not two versions. */
const DATE = /^(?:\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4})(?![\d.])/;

/** `1,28` is 1.28 to half of the world, and 1 or 28 to the other. */
const DECIMAL_COMMA = /(?:^|[^\d.,])\d+,\d[\d.]*(?![\d.,])/;

/**
 * Reads a range as people write it in compatibility tables; the grammar is in
 * `range.bnf`. Never throws, and takes time in proportion to the text's length.
 *
 * @param text such as `v1.32+`, `1.26 - 1.32`, `>=1.21, <1.27`, `v1.4.x`, `main`, `N/A`
 * @returns a range of kind `text` for whatever the grammar does not hold
 */
export function parseRange(text: string): Range {
  const trimmed = text.trim();
  const nothing = {text: trimmed, intervals: [], channels: []};
  if (NOT_STATED.test(trimmed)) return {...nothing, kind: 'not-stated'};

  const item = parseAlternatives(normalise(trimmed));
  if (!item) return {...nothing, kind: 'text'};
  return {
    text: trimmed,
    kind: 'range',
    intervals: unite(item.intervals),
    channels: Array.from(new Set(item.channels)).sort(),
    ...(item.descending && {descending: true}),
  };
}

/** One spelling for what has several; `1.32 or earlier` becomes `1.32≤`, as `1.32 or later` is `1.32+`. */
function normalise(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').replace(/[≥≧⩾]/g, '>=').replace(/[≤≦⩽]/g, '<=');
  const unnamed = spaced.replace(/\bversions? (?=v?\d)/gi, '');
  const ended = unnamed.replace(LATER, '+').replace(EARLIER, '≤');
  return COMPARISONS.reduce((bounded, [words, sign]) => bounded.replace(words, `$1${sign}`), ended);
}

/** `||` has one meaning, node-semver's, and Composer's `|` the same: whatever stands between may overlap. */
function parseAlternatives(text: string): Item | null {
  return join(text.split(/\|{1,2}/).map((part) => parseList(part.trim())));
}

function join(items: readonly (Item | null)[]): Item | null {
  const known = items.filter((item) => item !== null);
  if (known.length < items.length) return null;
  return {
    intervals: known.flatMap((item) => item.intervals),
    channels: known.flatMap((item) => item.channels),
    descending: known.some((item) => item.descending),
  };
}

/**
 * Items of a list are alternatives, but `>=1.21, <1.27` and `>=1.21 and <1.27`
 * are one interval. Open ends that overlap other items are not understood:
 * `1.21.5+, 1.22.3+` asks for a patch of each line, not for 1.21.5 or later.
 */
function parseList(text: string): Item | null {
  if (DATE.test(text) || DECIMAL_COMMA.test(text)) return null;
  const [interval, from, to = '', bracket] = INTERVAL.exec(text) ?? [];
  if (interval !== undefined) return ofBrackets(from, to, bracket === ']');
  const whole = parseItem(text);
  if (whole) return whole;

  const separators = text.match(SEPARATOR) ?? [];
  const parts = text.split(SEPARATOR);
  if (parts.length < 2 || isShorthand(parts)) return null;
  const items = parts.map(parseItem);
  const [first, second] = items;
  if (items.length === 2 && first?.comparator && second?.comparator) {
    if (!/or|\//.test(separators[0] ?? '')) return both(first, second);
  }
  const list = join(items);
  return list && !hasAmbiguousEnd(list.intervals) ? list : null;
}

/** Three open ends, or two that overlap, need no look at the rest: the cost stays linear. */
function hasAmbiguousEnd(intervals: readonly Interval[]): boolean {
  const open = intervals.filter(({lower, upper}) => !lower || !upper);
  return (
    open.length > 2 ||
    open.some((end) => intervals.some((other) => other !== end && intersect(end, other)))
  );
}

/** In `1.28, 29` and `1.28/29` the last number means 1.29. */
function isShorthand(parts: readonly string[]): boolean {
  return parts.some((part, index) => /^\d+$/.test(part) && /\d\.\d/.test(parts[index - 1] ?? ''));
}

function parseItem(text: string): Item | null {
  if (/^(?:\*|any(?: version)?)$/i.test(text)) return ofInterval({lower: null, upper: null});

  const bare = text.replace(FROM, '');
  const ends = HYPHEN.exec(text)?.slice(1) ?? bare.split(DASH);
  if (ends.length === 2) {
    const [first = '', last = ''] = ends;
    // `>= 1.28 - < 1.31`: each end says itself whether it belongs to the range.
    return /^[<>]/.test(last) ? both(parseItem(first), parseItem(last)) : closed(first, last);
  }

  const two = TWO_COMPARATORS.exec(text);
  if (two) return both(parseItem(two[1] ?? ''), parseItem(two[2] ?? ''));

  const one = COMPARATOR.exec(text);
  if (one) return compared(one[1] ?? '', operand(one[2] ?? ''));

  const [, first, end] = /^(.*[^ +≤]) ?([+≤])$/.exec(bare) ?? [];
  if (first && end) {
    const item = compared(end === '+' ? '>=' : '<=', operand(first));
    return item && {...item, comparator: false};
  }

  const version = oneVersion(text);
  if (!version) return null;
  if (version.channel !== null) return {intervals: [], channels: [version.channel]};
  return ofInterval({lower: lowest(version), upper: highest(version)});
}

/** A version with numbers. */
function operand(text: string): Version | null {
  const version = oneVersion(text);
  return isNumbered(version) ? version : null;
}

/**
 * A version that has one meaning. A line of a vendor, such as `1.30-lts`, is not the line of its
 * numbers, and which versions belong to it their numbers do not tell.
 */
function oneVersion(text: string): Version | null {
  const version = mayBeTwo(text) ? null : parseVersion(text);
  return version && version.line && isBuild(version) ? null : version;
}

/** `1.26-1.32` at an end of a range; `1.19-0` is the way to say "with all its prereleases". */
function mayBeTwo(text: string): boolean {
  return (
    (HYPHEN.test(text) && !text.endsWith('-0')) ||
    TWO_MEANINGS.some((pattern) => pattern.test(text))
  );
}

function ofInterval(interval: Interval | null): Item | null {
  return interval && {intervals: [interval], channels: []};
}

/** Of an interval in brackets; no lower end is open. */
function ofBrackets(from: string | undefined, to: string, holdsLast: boolean): Item | null {
  const isOpen = /^(?:∞|\+∞)?$/.test(to);
  if (holdsLast && (isOpen || from !== undefined)) return null;
  const lower = from === undefined ? null : compared('>=', operand(from));
  const upper = isOpen ? null : compared(holdsLast ? '<=' : '<', operand(to));
  if (from === undefined || isOpen) return lower ?? upper;
  return both(lower, upper);
}

function closed(first: string, last: string): Item | null {
  if (isShorthand([first, last])) return null;
  const from = operand(first);
  const end = oneVersion(last);
  if (!from || !end) return null;
  if (isBuild(from) || isBuild(end)) return null;
  // Up to `main` is up to whatever comes; `release-1.30` has an end, which its name does not tell.
  if (end.channel !== null) return /\d/.test(end.channel) ? null : compared('>=', from);

  const upward = intersect({lower: lowest(from), upper: null}, {lower: null, upper: highest(end)});
  if (upward) return ofInterval(upward);
  const swapped = ofInterval({lower: lowest(end), upper: highest(from)});
  return swapped && {...swapped, descending: true};
}

/** Two comparators, one from below and one from above, that leave something. */
function both(a: Item | null, b: Item | null): Item | null {
  const [left] = a?.intervals ?? [];
  const [right] = b?.intervals ?? [];
  if (!left || !right || (left.lower === null) === (right.lower === null)) return null;
  return ofInterval(intersect(left, right));
}

/** Builds of one release are numbered by their vendors, in ways that say nothing about the next one's. */
function isBuild({suffix}: Version): boolean {
  return suffix === 'vendor';
}

function compared(comparator: string, version: Version | null): Item | null {
  if (!version || (isBuild(version) && !comparator.startsWith('='))) return null;
  const {release} = version;
  const item = (lower: Bound | null, upper: Bound | null): Item => ({
    intervals: [{lower, upper}],
    channels: [],
    comparator: true,
  });
  switch (comparator) {
    case '>=':
      return item(lowest(version), null);
    case '>':
      return item(
        version.line
          ? {release: next(release), inclusive: true}
          : {...lowest(version), inclusive: false},
        null,
      );
    case '<=':
      return item(null, highest(version));
    case '<':
      return item(null, {...lowest(version), inclusive: false});
    case '^':
    case '~': {
      if (release.length > 3) return null;
      const kept = comparator === '~' ? 2 : leading(release);
      return ofInterval({
        lower: lowest(version),
        upper: {release: next(release.slice(0, kept)), inclusive: false},
      });
    }
    default:
      return ofInterval({lower: lowest(version), upper: highest(version)});
  }
}

/** How many numbers a caret holds fast: up to the first that is not zero. */
function leading(release: readonly number[]): number {
  const index = release.findIndex((number) => number !== 0);
  return index < 0 ? release.length : index + 1;
}

function lowest({release, prerelease}: Version): Bound {
  return {release, ...(prerelease.length > 0 && {prerelease}), inclusive: true};
}

function highest(version: Version): Bound {
  return version.line ? {release: next(version.release), inclusive: false} : lowest(version);
}

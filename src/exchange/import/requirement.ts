import type {Claim} from '../../compat/model.js';
import {compareVersions, isNumbered, parseRange, parseVersion} from '../../version/index.js';
import {looksLikeDate} from './dates.js';
import {isPlatform} from './header.js';
import {isName, remarkEffect} from './remark.js';
import {readClaim} from './words.js';

/** One alternative as a data file writes it. */
export interface RequirementText {
  readonly range: string;
  readonly claim?: Claim;
  readonly note?: string;
}

/** `1,28` is 1.28 to half of the world, and 1 or 28 to the other. */
const DECIMAL_COMMA = /(?:^|[^\d.])\d+,\d/;

/** A list with remarks that is longer is nobody's list of versions. */
const LONGEST_LIST = 1000;

/**
 * Reads a cell of a column of versions. What is not understood for sure gives `null`: the
 * caller keeps it as text.
 *
 * @param text visible text of the cell; a line break separates items
 * @param names what the column is called: `K8s >= 1.21` under `Kubernetes` is `>= 1.21`
 */
export function readRequirement(text: string, names: readonly string[]): RequirementText[] | null {
  const line = text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/,(?: ?,)+/g, ',')
    .trim();
  const whole = rangeOf(line, names);
  if (whole !== null) return [{range: whole}];
  if (line.length > LONGEST_LIST || DECIMAL_COMMA.test(line)) return null;
  const items = splitItems(line).map((item) => readItem(item, names));
  const read = items.filter((item) => item !== null);
  if (read.length < items.length || read.length === 0) return null;
  if (read.some(({note, claim}) => note !== undefined || claim !== undefined)) return read;
  const list = read.map(({range}) => range).join(', ');
  return isRange(list) ? [{range: list}] : null;
}

/** Whether a text is a range, or says that none is stated, and nothing else is likelier. */
export function isRange(text: string): boolean {
  const range = parseRange(text);
  return range.kind !== 'text' && !looksLikeDate(text) && !(range.descending && isCutOff(text));
}

/** Whether a text is one version with numbers, which can be an end of a range. */
export function isPlainVersion(text: string): boolean {
  return /^\S+$/.test(text) && isNumbered(parseVersion(text));
}

/** In `1.29-1.3` the last number can be a 30 that lost its zero. */
function isCutOff(text: string): boolean {
  const ends = (text.match(/\d+(?:\.(?:\d+|[x*]))*/gi) ?? []).map(
    (end) => end.split('.').at(-1) ?? '',
  );
  return ends.some((end) => end.length !== ends[0]?.length);
}

/** A text that is a range as it stands, or once its name or a dash's spaces are mended. */
function rangeOf(text: string, names: readonly string[]): string | null {
  // Not a prerelease called `latest`: versions from 1.18 on.
  const open = /^(v?\d+(?:\.\d+){0,2})-(latest|current|main|master|now)$/i.exec(text);
  const spaced = open
    ? `${open[1]} - ${/^(?:current|now)$/i.test(open[2] ?? '') ? 'latest' : open[2]}`
    : (fromTo(text) ?? text);
  if (isRange(spaced)) return spaced;
  // `>= Kite 1.2` as well as `Kite >= 1.2`.
  const [, comparator = '', named = text] = /^((?:[<>]=?|[≥≤]) ?)(\p{L}.*)$/u.exec(text) ?? [];
  for (const name of names) {
    const rest = named.slice(name.length);
    if (
      named.toLowerCase().startsWith(name.toLowerCase()) &&
      /^(?:[:\s]|v?\d|[<>=≥≤~^])/i.test(rest)
    ) {
      const bare = rest.replace(/^[:\s]+(?:versions? )?/i, '');
      const ends = bare.split(NAMED_END);
      // `Kite 1.2 to Kite 1.5`.
      const isNamedTwice = ends.length === 3 && ends[1]?.toLowerCase() === name.toLowerCase();
      const both = isNamedTwice ? `${ends[0]}${ends[2]}` : bare;
      const range = comparator + (fromTo(both) ?? both);
      if (range !== comparator && isRange(range)) return range;
    }
  }
  return null;
}

/** Between the ends of a range, and before the name of the second. */
const NAMED_END = /(?<=\d (?:-|–|—|to|→) )(\p{L}[\p{L} -]*?) (?=v?\d)/u;

/** Signs that some put between two ends, such as the tilde of East Asia or a dash typed as hyphens. */
const FROM_TO =
  /^(?:(?:from|between) )?(v?\d[\w.]*)(?: ?(?:[~～〜…]|-{2,3}|\.{3}) ?| and )(v?\d[\w.]*)$/i;

/** A range of two ends with a sign between them that ranges do not have; `null`: it is none. */
function fromTo(text: string): string | null {
  const bare = text.replace(/,? inclusive$/i, '');
  const [, from = '', to = ''] = FROM_TO.exec(bare) ?? [];
  if (/ and /.test(bare) && !/^between /i.test(bare)) return null;
  if (from === '') return bare === text ? null : bare;
  const [first, last] = [parseVersion(from), parseVersion(to)];
  const isAscending = isNumbered(first) && isNumbered(last) && compareVersions(first, last) < 0;
  return isAscending ? `${from} - ${to}` : null;
}

/** Items of a list, brackets kept whole. */
function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const part of text.split(/([()]|, (?:and |or )?|,|;| and | or )/)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth === 0 && /^(?:[,;]| and | or )/.test(part)) {
      items.push(item.trim());
      item = '';
    } else {
      item += part;
    }
  }
  return [...items, item.trim()];
}

function readItem(text: string, names: readonly string[]): RequirementText | null {
  const bare = rangeOf(text, names);
  if (bare !== null) return {range: bare};
  const [, before = '', mark = ''] = /^(.*?[\dx+])\s?([*†‡§¹²³⁴-⁹]+)$/u.exec(text) ?? [];
  const marked = before === '' ? null : rangeOf(before, names);
  if (marked !== null) return {range: marked, claim: 'not-stated', note: mark};
  const [, version = '', note = ''] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const effect = isEquivalent(note, names) ? 'doubts' : remarkEffect(note);
  const range = version === '' || effect === 'changes' ? null : rangeOf(version, names);
  if (range === null) return null;
  const claim = readClaim(note);
  if (claim) return {range, claim};
  return {range, ...(effect === 'doubts' && {claim: 'not-stated'}), note: note.trim()};
}

/** `OpenShift 4.6 - 4.10` beside versions of Kubernetes: the same, in numbers of a platform built on it. */
function isEquivalent(note: string, names: readonly string[]): boolean {
  const [, name = '', version = ''] = /^(\p{L}+) (\S.*)$/u.exec(note) ?? [];
  return names.some((own) => isPlatform(own)) && isPlatform(name) && isRange(version);
}

/** A version with what ships in it: `v1.6.x+ (Envoy Proxy v1.36.x)`. */
export interface Nested {
  readonly outer: string;
  readonly name: string;
  readonly inner: string;
}

/** Reads a version that names what it bundles; `null` for any other brackets. */
export function readNested(text: string, names: readonly string[]): Nested | null {
  if (text.length > LONGEST_LIST) return null;
  const match = /^([^()]+?)\s*\((\p{L}[\p{L}\d .+/_-]*?) ((?:[<>=≥≤~^]|v?\d)[^()]*)\)$/u.exec(text);
  const [, before = '', name = '', inner = ''] = match ?? [];
  const outer = before === '' || !isName(name, names) ? null : rangeOf(before, names);
  return outer !== null && isRange(inner) ? {outer, name, inner} : null;
}

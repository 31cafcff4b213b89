import {parseRange} from '../../version/index.js';
import {areApart} from '../../version/overlap.js';
import {releaseOfApi} from './api-release.js';
import {idOf} from './dependency-id.js';
import {columnTexts, isNotStated, share, type Grid} from './grid.js';
import {readHeader} from './header.js';
import {remarkEffect} from './remark.js';
import {isPlainVersion, isRange} from './requirement.js';
import {isDrawn} from './source-cell.js';

/** A column of marks, and the version of one thing that it is about. */
export interface MarkColumn {
  /** Of what the column names a version; empty where no header of the group says. */
  readonly name: string;
  /** A version or a range. */
  readonly version: string;
  /** A remark of the header that takes back what marks claim. */
  readonly doubt?: string;
}

/** What a header says of its column of marks; `version` is `null` if it is not understood. */
interface MarkHeader {
  readonly index: number;
  readonly name: string;
  readonly version: string | null;
  readonly doubt?: string;
}

/** The columns of marks of a table: by index, `null` for those that must be kept as text. */
export function markColumns(
  grid: Grid,
  candidates: readonly number[],
  isMark: (text: string) => boolean,
): Map<number, MarkColumn | null> {
  const headers = candidates
    .map((index) => readMarkHeader(grid.headers[index]?.text ?? '', index))
    .filter(({index, version}) => {
      const texts = columnTexts(grid, index);
      return version !== null || (share(texts, isMark) === 1 && !texts.every(isNotStated));
    });
  const columns = new Map<number, MarkColumn | null>();
  for (const group of groupsOf(headers)) {
    const texts = group.flatMap(({index}) => columnTexts(grid, index));
    const name = group.find((header) => header.name !== '')?.name ?? '';
    const isSure = isGroup(group, name);
    const areWords = isSure && group.length > 1 && areOfFewKinds(texts);
    if (share(texts, isMark) < 0.8 && !areWords) continue;
    for (const {index, version, doubt} of group) {
      const column = {name, version: version ?? '', ...(doubt !== undefined && {doubt})};
      columns.set(index, isSure ? column : null);
    }
  }
  return columns;
}

/** Below versions, more kinds of cells than a legend has lines are no marks. */
const MOST_KINDS = 8;

/** Whether all cells are one of a few words or pictures: marks that only their table knows. */
function areOfFewKinds(texts: readonly string[]): boolean {
  const kinds = new Set(texts.filter((text) => text !== ''));
  const isSign = (text: string) => isDrawn({text, markdown: text}) || /^\D{1,30}$/.test(text);
  return kinds.size > 0 && kinds.size <= MOST_KINDS && [...kinds].every(isSign);
}

/** Reads `Kubernetes 1.15+`, `K8s <= 1.12`, `1.16 (LTS)`. */
export function readMarkHeader(text: string, index: number): MarkHeader {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\w+)]) ?[*†‡§¹²³⁴-⁹:]+$/u, '')
    .trim();
  const whole = releaseOfApi(plain);
  const [, before = whole, note] = /^(.*?) ?\(([^()]+)\)$/.exec(whole) ?? [];
  const [, subject = '', version = ''] =
    /^(?:(\p{L}.*?)[ :]+)?((?:[<>=≥≤~^]+ ?)?v?\d.*)$/iu.exec(before) ?? [];
  const effect = note === undefined ? 'keeps' : remarkEffect(note);
  const isVersion = version !== '' && !version.includes(', ') && isRange(version);
  const header = readHeader(version === '' ? before : subject);
  return {
    index,
    name: version !== '' && subject === '' ? '' : header.name,
    version: isVersion && effect !== 'changes' && !header.isNegated ? version : null,
    ...(effect === 'doubts' && {doubt: note ?? ''}),
  };
}

/** Headers of one thing; those that name none join the only thing that is named. */
function groupsOf(headers: readonly MarkHeader[]): MarkHeader[][] {
  const groups = new Map<string, MarkHeader[]>();
  for (const header of headers) {
    const key = header.name === '' ? '' : idOf(header.name);
    groups.set(key, [...(groups.get(key) ?? []), header]);
  }
  const unnamed = groups.get('');
  const named = [...groups].filter(
    ([key, group]) => key !== '' && group.some(({version}) => version !== null),
  );
  const [only] = named;
  if (unnamed && only && named.length === 1) {
    groups.delete('');
    groups.set(only[0], [...only[1], ...unnamed]);
  }
  return [...groups.values()];
}

/** Whether each column is about a version of its own, and together they are about one thing. */
function isGroup(group: readonly MarkHeader[], name: string): boolean {
  const versions = group.map(({version}) => version);
  if (group.length === 1 && name === '') return false;
  if (versions.includes(null) || new Set(versions).size < versions.length) return false;
  const ranges = versions.map((version) => parseRange(version ?? ''));
  const areLines = versions.every((version) => isPlainVersion(version ?? ''));
  // Of `1.13+` beside `1.14+`, a mark under one says something of the other.
  return (
    areLines ||
    ranges.every((range, at) => ranges.slice(at + 1).every((other) => areApart(range, other)))
  );
}

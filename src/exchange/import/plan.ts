import type {Claim} from '../../compat/model.js';
import {ID} from '../../compat/names.js';
import {isAddress} from '../../data/forms.js';
import {parseVersion} from '../../version/index.js';
import {readDate, readEnd} from './dates.js';
import {columnTexts, isLine, isNotStated, share, type Grid} from './grid.js';
import {
  endOfLifeRank,
  isNoteHeader,
  isReleaseHeader,
  isStatusHeader,
  isVerdictHeader,
  readHeader,
  type Header,
} from './header.js';
import type {ColumnKind, ImportOptions} from './options.js';
import {readNested, readRequirement} from './requirement.js';
import {isMark, markMeaning, readStatus} from './words.js';

/** What a column of the table is taken for. */
export interface ColumnPlan {
  /** Index in the grid. */
  readonly index: number;
  readonly kind: ColumnKind | 'claim' | 'mark' | 'nothing';
  /** Id of the dependency that the column is about. */
  readonly dependency?: string;
  readonly claim?: Claim;
  /** Marks of one version of the dependency. */
  readonly version?: string;
  readonly end?: 'lowest' | 'highest';
  /** Names that a cell can put before its versions. */
  readonly names: readonly string[];
  /** Whether the column stands for several things, so that `/` parts them. */
  readonly isSeveral: boolean;
  /** Id of the dependency that cells name in brackets. */
  readonly bundled?: string;
}

export interface PlannedDependency {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly bundledWith?: string;
}

export interface Plan {
  /** Index of the column that names the releases. */
  readonly line: number;
  readonly columns: readonly ColumnPlan[];
  readonly dependencies: readonly PlannedDependency[];
}

/** Decides what every column of a grid is about. */
export function planColumns(grid: Grid, productId: string, options: ImportOptions): Plan {
  return new Planner(grid, productId, options).plan();
}

/** The column that names the releases. */
export function lineColumn(grid: Grid, {releaseColumn, columns = {}}: ImportOptions): number {
  const named = grid.headers.findIndex(
    ({text}) =>
      text === releaseColumn || (Object.hasOwn(columns, text) && columns[text] === 'line'),
  );
  if (named >= 0) return named;
  if (grid.releasesIn) return 0;
  const candidates = grid.headers.map((_, index) => columnTexts(grid, index));
  const isUnique = (texts: readonly string[], least: number) =>
    texts.length > 0 && new Set(texts).size >= texts.length * least && !texts.includes('');
  const [first = []] = candidates;
  const isName = (text: string) => !isMark(text) && readDate(text) === null;
  if (share(first, isLine) >= 0.6) return 0;
  if (isUnique(first, 1) && share(first, isName) > 0.8) return 0;
  const versions = candidates.findIndex(
    (texts) => share(texts, isLine) >= 0.6 && isUnique(texts, 0.8),
  );
  if (versions >= 0) return versions;
  return Math.max(
    0,
    candidates.findIndex((texts) => isUnique(texts, 1) && share(texts, isName) > 0.8),
  );
}

/** Names of one thing that tables use for each other. */
const ALIASES: readonly (readonly string[])[] = [
  ['Kubernetes', 'K8s', 'Kube'],
  ['OpenShift', 'OCP', 'OKD'],
  ['PostgreSQL', 'Postgres'],
];

/** Words that say what is listed after the first of several names. */
const SEVERAL = /[/&,]| and | or /i;

class Planner {
  readonly #grid: Grid;
  readonly #options: ImportOptions;
  readonly #ids: Set<string>;
  readonly #dependencies: PlannedDependency[] = [];
  /** Dependency id, and whether in parts → what its columns state, where further columns may join it. */
  readonly #stated = new Map<string, Set<string>>();
  /** Name of what marks are about → id of the dependency. */
  readonly #marked = new Map<string, string>();
  readonly #taken = new Set<ColumnKind>();

  constructor(grid: Grid, productId: string, options: ImportOptions) {
    this.#grid = grid;
    this.#options = options;
    this.#ids = new Set([productId]);
  }

  plan(): Plan {
    const {headers, rows} = this.#grid;
    const line = lineColumn(this.#grid, this.#options);
    const marks = this.#markColumns(line);
    const bestEnd = Math.max(...headers.map(({text}) => endOfLifeRank(text)));
    const columns = headers.map(({text, link}, index): ColumnPlan => {
      const header = readHeader(text);
      const names = namesOf(header, text);
      const rest = {index, names, isSeveral: SEVERAL.test(header.name)};
      if (index === line) return {...rest, kind: 'line'};
      const group = marks.get(index);
      if (group)
        return {
          ...rest,
          kind: 'mark',
          dependency: this.#markedId(group),
          version: header.version ?? '',
        };
      const kind = this.#kindOf(index, bestEnd, rest);
      if (kind !== 'requires' && kind !== 'text' && kind !== 'mark') {
        this.#taken.add(kind as ColumnKind);
        return {...rest, kind};
      }
      // Marks, and versions beside a version that is not a column of marks, are about the whole header.
      const isWhole = kind !== 'requires' || header.version !== null;
      const name = isWhole || header.name === '' ? text : header.name;
      const claim = isWhole ? null : header.claim;
      const end = isWhole ? null : header.end;
      const dependency = this.#dependency(
        name || `Column ${index + 1}`,
        claim,
        end,
        !isWhole && !header.isGeneric,
        link,
      );
      return {
        ...rest,
        kind,
        dependency,
        ...(claim && {claim}),
        ...(end && {end}),
        ...(kind === 'requires' && this.#nested(index, dependency, names)),
      };
    });
    const width = rows[0]?.length ?? 0;
    for (let index = headers.length; index < width; index += 1) {
      columns.push({index, kind: 'nothing', names: [], isSeveral: false});
    }
    return {line, columns: this.#withVerdict(columns), dependencies: this.#dependencies};
  }

  /** Column of marks → name of the dependency whose version heads it. */
  #markColumns(line: number): Map<number, string> {
    const groups = new Map<string, number[]>();
    for (const [index, {text}] of this.#grid.headers.entries()) {
      const {version, name} = readHeader(text);
      const forced = this.#forced(text);
      if (index === line || version === null || version.includes(', ') || forced) continue;
      const group = name.toLowerCase();
      groups.set(group, [...(groups.get(group) ?? []), index]);
    }
    const marks = new Map<number, string>();
    for (const group of groups.values()) {
      const texts = group.flatMap((index) => columnTexts(this.#grid, index));
      const versions = new Set(group.map((index) => readHeader(this.#header(index)).version));
      if (group.length < 2 || versions.size < group.length || share(texts, this.#isMark) < 0.8)
        continue;
      for (const index of group) marks.set(index, readHeader(this.#header(group[0] ?? 0)).name);
    }
    return marks;
  }

  #header(index: number): string {
    return this.#grid.headers[index]?.text ?? '';
  }

  #forced(header: string): ColumnKind | undefined {
    const {columns = {}} = this.#options;
    return Object.hasOwn(columns, header) ? columns[header] : undefined;
  }

  #kindOf(
    index: number,
    bestEnd: number,
    {names, isSeveral}: Pick<ColumnPlan, 'names' | 'isSeveral'>,
  ): ColumnPlan['kind'] {
    const header = this.#header(index);
    const forced = this.#forced(header);
    if (forced) return forced;
    const stated = columnTexts(this.#grid, index).filter(
      (text) => text !== '' && !isNotStated(text),
    );
    const date = this.#dateKind(header, stated, bestEnd);
    if (date) return date;
    const isStatus = isStatusHeader(header) && !this.#taken.has('status');
    if (
      isVerdictHeader(header) &&
      !/^support/i.test(header) &&
      stated.length > 0 &&
      share(stated, (text) => markMeaning(text) !== null) === 1
    ) {
      return 'claim';
    }
    if (isStatus && share(stated, (text) => this.#isStatus(text, header)) >= 0.5) return 'status';
    if (stated.length > 0 && share(stated, this.#isMark) === 1) return 'mark';
    if (stated.some((text) => isVersions(text, {names, isSeveral}))) return 'requires';
    if (stated.length === 0) return 'requires';
    return isNoteHeader(header) && !this.#taken.has('note') ? 'note' : 'text';
  }

  /** What an option gives a meaning is a mark, whatever it looks like. */
  readonly #isMark = (text: string): boolean =>
    isMark(text) || Object.hasOwn(this.#options.marks ?? {}, text);

  #isStatus(text: string, header: string): boolean {
    const {marks = {}} = this.#options;
    return (
      readStatus(text) !== null ||
      Object.hasOwn(marks, text) ||
      (/support|maintain/i.test(header) && /^(?:yes|no)$/i.test(text))
    );
  }

  #dateKind(header: string, stated: readonly string[], bestEnd: number): ColumnKind | null {
    const rank = endOfLifeRank(header);
    const isEnd = rank > 0 && rank === bestEnd && !this.#taken.has('endOfLife');
    const dates = share(stated, (text) => (rank > 0 ? readEnd(text) : readDate(text)) !== null);
    if (stated.length === 0) return isEnd ? 'endOfLife' : null;
    if (dates < 0.5) return null;
    if (isEnd) return 'endOfLife';
    return rank === 0 && isReleaseHeader(header) && !this.#taken.has('released')
      ? 'released'
      : null;
  }

  #dependency(
    name: string,
    claim: Claim | null,
    end: 'lowest' | 'highest' | null,
    mayJoin: boolean,
    link?: string,
  ): string {
    const wanted = idOf(name);
    const key = `${wanted}${end === null ? '' : ' by its ends'}`;
    const stated = this.#stated.get(key);
    // Both ends of a range, or what is claimed of the same thing in other columns.
    const part = end ?? claim ?? '';
    if (mayJoin && stated && !stated.has(part)) {
      stated.add(part);
      return wanted;
    }
    const id = this.#newId(wanted);
    if (mayJoin && id === wanted) this.#stated.set(key, new Set([part]));
    this.#dependencies.push({id, name, ...(link !== undefined && isAddress(link) && {url: link})});
    return id;
  }

  #newId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`;
    this.#ids.add(id);
    return id;
  }

  #markedId(name: string): string {
    const key = name.toLowerCase();
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const id = this.#newId(idOf(name || 'Version'));
    this.#marked.set(key, id);
    this.#dependencies.push({id, name: name || 'Version'});
    return id;
  }

  /** One name in the brackets of all cells that have brackets of that kind. */
  #nested(index: number, dependency: string, names: readonly string[]): {bundled?: string} {
    const found = columnTexts(this.#grid, index).flatMap((text) => readNested(text, names) ?? []);
    const [name, ...others] = new Set(found.map((nested) => nested.name));
    if (name === undefined || others.length > 0) return {};
    const id = this.#newId(idOf(name));
    this.#dependencies.push({id, name, bundledWith: dependency});
    return {bundled: id};
  }

  /** A column of verdicts belongs to the only column of versions; with several it is text. */
  #withVerdict(columns: readonly ColumnPlan[]): ColumnPlan[] {
    const required = new Set(
      columns.flatMap(({kind, dependency}) => (kind === 'requires' ? [dependency] : [])),
    );
    const [dependency] = required;
    return columns.map((column) => {
      if (column.kind !== 'claim') return column;
      if (required.size === 1 && dependency !== undefined) return {...column, dependency};
      const text = this.#header(column.index);
      return {...column, kind: 'mark', dependency: this.#dependency(text, null, null, false)};
    });
  }
}

function namesOf(header: Header, text: string): string[] {
  const names = [header.name, text].filter((name) => /\p{L}/u.test(name));
  const aliases = ALIASES.filter((group) =>
    group.some((alias) => names.some((name) => name.toLowerCase() === alias.toLowerCase())),
  );
  return [...new Set([...names, ...aliases.flat()])];
}

/** Reads a cell of a column of versions, as far as its column lets it. */
export function readCell(
  text: string,
  {names, isSeveral}: Pick<ColumnPlan, 'names' | 'isSeveral'>,
): ReturnType<typeof readRequirement> {
  // Of `1.33 / 4.20` under `Kubernetes / OpenShift`, each is of another.
  if (isSeveral && /[/&\n]/.test(text)) return null;
  return readRequirement(text, names);
}

/** Whether a cell of a column of versions is understood. */
export function isVersions(text: string, column: Pick<ColumnPlan, 'names' | 'isSeveral'>): boolean {
  return readCell(text, column) !== null || readNested(text, column.names) !== null;
}

/** Whether a text is one version with numbers, which can be an end of a range. */
export function isPlainVersion(text: string): boolean {
  return /^\S+$/.test(text) && parseVersion(text)?.channel === null;
}

const KNOWN_IDS: Readonly<Record<string, string>> = {
  k8s: 'kubernetes',
  ocp: 'openshift',
  postgres: 'postgresql',
};

/** An id that the data accepts, from a name. */
export function idOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (Object.hasOwn(KNOWN_IDS, slug)) return KNOWN_IDS[slug] ?? slug;
  return ID.test(slug) ? slug : 'column';
}

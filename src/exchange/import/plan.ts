import type {Claim} from '../../compat/model.js';
import {isAddress} from '../../data/forms.js';
import {readCorner} from './corner.js';
import {dayOrderOf, isUnordered, looksLikeDate, readDate, readEnd, readStatedEnd} from './dates.js';
import {idOf} from './dependency-id.js';
import {columnTexts, isLine, isNotStated, share, type Grid} from './grid.js';
import {
  chooseEnd,
  isDateHeader,
  isEndHeader,
  isNoteHeader,
  isReleaseHeader,
  isStatusHeader,
  isVerdictHeader,
  readHeader,
  type Header,
} from './header.js';
import {markColumns, type MarkColumn} from './mark-columns.js';
import type {ColumnKind, ImportOptions} from './options.js';
import {readNested, readRequirement} from './requirement.js';
import {contradictsEnd, verdictOf} from './status.js';
import type {TextReason} from './text-reason.js';
import {isMark, markMeaning, readStatus} from './words.js';

/** What a column of the table is taken for. */
export interface ColumnPlan {
  /** Index in the grid. */
  readonly index: number;
  /** `mark` columns have a version. */
  readonly kind: ColumnKind | 'claim' | 'mark' | 'nothing';
  /** Id of the dependency that the column is about. */
  readonly dependency?: string;
  readonly claim?: Claim;
  /** What a column of marks is about: a version of the dependency, or a range. */
  readonly version?: string;
  /** A remark of the header that takes back what marks claim. */
  readonly doubt?: string;
  /** Why a column is text. Default: `other`. */
  readonly reason?: TextReason;
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
    const corner = readCorner(this.#grid, line);
    const lastDay = this.#endColumn(line);
    const columns = headers.map(({text, link}, index): ColumnPlan => {
      const header = readHeader(text);
      const names = namesOf(header, text);
      const rest = {index, names, isSeveral: SEVERAL.test(header.name)};
      if (index === line) return {...rest, kind: 'line'};
      const mark = marks.get(index);
      if (mark) {
        const {name, version, doubt} = mark;
        const dependency = this.#markedId(name || (corner ? readHeader(corner.columns).name : ''));
        return {...rest, kind: 'mark', dependency, version, ...(doubt !== undefined && {doubt})};
      }
      const found = this.#kindOf(index, lastDay, rest);
      const reason = this.#reasonOf(index, found, header, mark === null);
      const kind = reason ? 'text' : found;
      if (kind !== 'requires' && kind !== 'text') {
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
        ...(reason && {reason}),
        ...(claim && {claim}),
        ...(end && {end}),
        ...(kind === 'requires' && this.#nested(index, dependency, names)),
      };
    });
    const width = rows[0]?.length ?? 0;
    for (let index = headers.length; index < width; index += 1) {
      columns.push({index, kind: 'nothing', names: [], isSeveral: false});
    }
    return {
      line,
      columns: this.#withStatus(this.#withVerdict(columns)),
      dependencies: this.#dependencies,
    };
  }

  /** Columns of marks, save those of verdicts and of the status. */
  #markColumns(line: number): Map<number, MarkColumn | null> {
    const candidates = [...this.#grid.headers.entries()].flatMap(([index, {text}]) => {
      const isOther = isVerdictHeader(text) || isStatusHeader(text) || this.#forced(text);
      return index === line || isOther ? [] : [index];
    });
    return markColumns(this.#grid, candidates, this.#isMark);
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
    end: number,
    {names, isSeveral}: Pick<ColumnPlan, 'names' | 'isSeveral'>,
  ): ColumnPlan['kind'] {
    const header = this.#header(index);
    const forced = this.#forced(header);
    if (forced) return forced;
    const stated = columnTexts(this.#grid, index).filter(
      (text) => text !== '' && !isNotStated(text),
    );
    const date = this.#dateKind(index, stated, end);
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
    if (isStatus && stated.some((text) => this.#isStatus(text, header))) return 'status';
    // `Latest stable` in notes is no channel.
    const isVersion = (text: string) => isVersions(text, {names, isSeveral});
    if (
      isNoteHeader(header)
        ? share(stated, isVersion) === 1 && /\d/.test(stated.join(''))
        : stated.some(isVersion)
    )
      return 'requires';
    if (stated.length === 0) return 'requires';
    return isNoteHeader(header) && !this.#taken.has('note') ? 'note' : 'text';
  }

  /** Why a column is text in spite of what it holds; `null`: it is not. */
  #reasonOf(
    index: number,
    kind: ColumnPlan['kind'],
    header: Header,
    isLoneMark: boolean,
  ): TextReason | null {
    const isForced = this.#forced(this.#header(index)) !== undefined;
    if (isForced || (kind !== 'requires' && kind !== 'text')) return null;
    if (isLoneMark) return header.version === null ? 'marks' : 'mark-ranges';
    const dates = kind === 'text' ? this.#dateReason(index) : null;
    if (dates) return dates;
    const text = this.#header(index);
    if (isStatusHeader(text) || /^(?:stage|maturity|phase)$/i.test(text)) return 'status';
    if (header.isNegated && kind === 'requires') return 'denied';
    // `Supported until` 1.30 says nothing of what runs on 1.30.
    if (isEndHeader(text) && kind === 'requires' && this.#isStated(index)) return 'event';
    if (
      kind === 'requires' &&
      isNameless(
        text,
        this.#grid.headers.map((one) => one.text),
      ) &&
      this.#isStated(index)
    )
      return 'nameless';
    const parts = columnTexts(this.#grid, index).some((text) => /[/&\n]/.test(text));
    return kind === 'text' && SEVERAL.test(header.name) && parts ? 'several' : null;
  }

  #isStated(index: number): boolean {
    return columnTexts(this.#grid, index).some((text) => text !== '');
  }

  /** What an option gives a meaning is a mark, whatever it looks like. */
  readonly #isMark = (text: string): boolean =>
    isMark(text) || Object.hasOwn(this.#options.marks ?? {}, text);

  #isStatus(text: string, header: string): boolean {
    return (
      readStatus(text) !== null ||
      readStatedEnd(text) !== null ||
      Object.hasOwn(this.#options.marks ?? {}, text) ||
      verdictOf(text, header) !== null
    );
  }

  /** The column of the end of life; -1: none, or nobody knows which. */
  #endColumn(line: number): number {
    const {headers} = this.#grid;
    if (headers.some(({text}) => this.#forced(text) === 'endOfLife')) return -1;
    const ends = headers.flatMap(({text}, index) => {
      const isEnd = index !== line && this.#forced(text) === undefined && isEndHeader(text);
      return isEnd && this.#areDates(index, readEnd) ? [index] : [];
    });
    return ends[chooseEnd(ends.map((index) => this.#header(index)))] ?? -1;
  }

  /** Whether most cells that state something are dates. */
  #areDates(index: number, read: typeof readDate): boolean {
    const texts = columnTexts(this.#grid, index).filter((text) => !isNotStated(text));
    const order = dayOrderOf(texts);
    return texts.length === 0 || share(texts, (text) => read(text, order) !== null) >= 0.5;
  }

  #dateKind(index: number, stated: readonly string[], end: number): ColumnKind | null {
    if (index === end) return 'endOfLife';
    if (stated.length === 0) return null;
    const header = this.#header(index);
    const isReleased = isReleaseHeader(header) && !this.#taken.has('released');
    if (isReleased && this.#areDates(index, readDate)) return 'released';
    // No date is a version, though `01/02/2026` can be read as three.
    const isDate = isDateHeader(header)
      ? (text: string) => looksLikeDate(text) || /^\d{8}$/.test(text) || readEnd(text) !== null
      : looksLikeDate;
    return share(stated, isDate) >= 0.5 ? 'text' : null;
  }

  /** Why a column of dates is text; `null`: it holds none, or too few. */
  #dateReason(index: number): TextReason | null {
    const header = this.#header(index);
    const stated = columnTexts(this.#grid, index).filter((text) => !isNotStated(text));
    if (stated.length === 0 || share(stated, looksLikeDate) < 0.5) return null;
    if (stated.some(isUnordered) && dayOrderOf(stated) === null) return 'day-order';
    return isEndHeader(header) ? 'several-ends' : 'dates';
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
    const key = idOf(name);
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const id = this.#newId(idOf(name || 'Version'));
    this.#marked.set(key, id);
    this.#dependencies.push({id, name: name || 'Version'});
    return id;
  }

  /** One name in the brackets of all cells that state something. */
  #nested(index: number, dependency: string, names: readonly string[]): {bundled?: string} {
    const stated = columnTexts(this.#grid, index).filter((text) => !isNotStated(text));
    const found = stated.flatMap((text) => readNested(text, names) ?? []);
    const [name, ...others] = new Set(found.map((nested) => nested.name));
    // What ships with each release is said of each; brackets in one row say something of that row.
    if (name === undefined || others.length > 0 || found.length < stated.length) return {};
    const id = this.#newId(idOf(name));
    this.#dependencies.push({id, name, bundledWith: dependency});
    return {bundled: id};
  }

  /** A status that the end of life contradicts is text. */
  #withStatus(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
    const end = columns.find(({kind}) => kind === 'endOfLife')?.index;
    const {marks = {}} = this.#options;
    return columns.map((column): ColumnPlan => {
      const {index, kind} = column;
      const header = this.#header(index);
      if (kind !== 'status' || end === undefined || this.#forced(header)) return column;
      const isContradicted = this.#grid.rows.some((row) => {
        const text = row[index]?.text ?? '';
        if (Object.hasOwn(marks, text)) return false;
        return contradictsEnd(text, {header, end: row[end]?.text ?? '', marks});
      });
      if (!isContradicted) return column;
      const dependency = this.#dependency(header, null, null, false);
      return {...column, kind: 'text', reason: 'contradicted', dependency};
    });
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
      return {
        ...column,
        kind: 'text',
        reason: 'marks',
        dependency: this.#dependency(text, null, null, false),
      };
    });
  }
}

/** Whether a header says what its versions are for, but not of what they are, or which end of a range. */
function isNameless(text: string, headers: readonly string[]): boolean {
  // `Latest chart` is one version, unless an oldest stands beside it.
  const isPair = headers.some((header) => /^(?:oldest|earliest) /i.test(header));
  return (
    (isPair && /^(?:oldest|earliest|latest|newest) /i.test(text)) ||
    /^(?:recommended|minimum|maximum|min\.?|max\.?)$|(?:^| )(?:lower bound|upper bound|from|to)$/i.test(
      text,
    )
  );
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

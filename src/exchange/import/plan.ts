import {isVersions, type ColumnPlan, type Plan} from './column-plan.js';
import {readCorner} from './corner.js';
import {dateReason, endColumn, holdsDates, isReleaseColumn} from './date-columns.js';
import {readStatedEnd} from './dates.js';
import {Dependencies} from './dependencies.js';
import {columnTexts, isNotStated, share, type Grid} from './grid.js';
import {
  isEndHeader,
  isLatestHeader,
  isNoteHeader,
  isStatusHeader,
  isVerdictHeader,
  readHeader,
  type Header,
} from './header.js';
import {isInstallable, isOwnVersion} from './installable.js';
import {lineColumn} from './line-column.js';
import {linesOf} from './lines.js';
import {markColumns, type MarkColumn} from './mark-columns.js';
import type {ColumnKind, ImportOptions} from './options.js';
import {doubtOf} from './remark.js';
import {readNested, readRequirement} from './requirement.js';
import type {SourceCell} from './source-cell.js';
import {contradictsEnd, verdictOf} from './status.js';
import type {TextReason} from './text-reason.js';
import {isMark, markMeaning, readStatus} from './words.js';

/** Decides what every column of a grid is about. */
export function planColumns(grid: Grid, productId: string, options: ImportOptions): Plan {
  return new Planner(grid, productId, options).plan();
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
  readonly #dependencies: Dependencies;
  readonly #taken = new Set<ColumnKind>();
  readonly #line: number;

  constructor(grid: Grid, productId: string, options: ImportOptions) {
    this.#grid = grid;
    this.#options = options;
    this.#dependencies = new Dependencies(productId);
    this.#line = lineColumn(grid, options);
  }

  plan(): Plan {
    const {headers, rows} = this.#grid;
    const line = this.#line;
    const marks = this.#markColumns(line);
    const corner = readCorner(this.#grid, line);
    const lastDay = this.#endColumn(line);
    const columns = headers.map((cell, index): ColumnPlan => {
      const {text, link} = cell;
      const header = readHeader(text);
      const doubts = doubtsOf(cell);
      const names = namesOf(header, text);
      const hasTildes = columnTexts(this.#grid, index).some((cell) =>
        /\d ?[~～](?: |$|v?\d)/.test(cell),
      );
      const rest = {index, names, isSeveral: SEVERAL.test(header.name), hasTildes};
      if (index === line) return {...rest, kind: 'line'};
      const mark = marks.get(index);
      if (mark) {
        const {name, version, doubt} = mark;
        const all = [...(doubt === undefined ? [] : [doubt]), ...doubts];
        const about = name || (corner ? readHeader(corner.columns).name : '');
        const dependency = this.#dependencies.ofMarks(about);
        return {
          ...rest,
          kind: 'mark',
          dependency,
          version,
          ...(all.length > 0 && {doubts: all}),
          ...(about === '' && {isUnnamed: true}),
        };
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
      const claim = isWhole || doubts.length > 0 ? null : header.claim;
      const end = isWhole ? null : header.end;
      const areEnds = !isWhole && header.isGeneric && end !== null && this.#areOnlyEnds(line);
      const dependency = this.#dependencies.ofColumn(
        areEnds ? 'Version' : name || `Column ${index + 1}`,
        claim,
        end,
        areEnds || (!isWhole && !header.isGeneric),
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
        ...(kind === 'requires' && header.isGeneric && this.#isStated(index) && {isUnnamed: true}),
      };
    });
    const width = rows[0]?.length ?? 0;
    for (let index = headers.length; index < width; index += 1) {
      columns.push({index, kind: 'nothing', names: [], isSeveral: false, hasTildes: false});
    }
    return {
      line,
      columns: this.#withStatus(this.#withVerdict(columns)),
      dependencies: this.#dependencies.planned,
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
    {names, isSeveral, hasTildes}: Pick<ColumnPlan, 'names' | 'isSeveral' | 'hasTildes'>,
  ): ColumnPlan['kind'] {
    const header = this.#header(index);
    const forced = this.#forced(header);
    if (forced) return forced;
    const stated = columnTexts(this.#grid, index).filter(
      (text) => text !== '' && !isNotStated(text),
    );
    if (index === end) return 'endOfLife';
    const isReleased = !this.#taken.has('released') && isReleaseColumn(header, stated);
    if (isReleased && stated.length > 0) return 'released';
    if (isLatestHeader(header) && this.#areOwnVersions(index)) {
      const isBare = stated.every((text) => isInstallable(text));
      return isBare && !this.#taken.has('version') ? 'version' : 'text';
    }
    if (holdsDates(header, stated)) return 'text';
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
    if (isNoteHeader(header) && this.#isAllLinks(index)) return 'text';
    // `Latest stable` in notes is no channel.
    const isVersion = (text: string) => isVersions(text, {names, isSeveral, hasTildes});
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
    const text = this.#header(index);
    if (kind === 'text' && isLatestHeader(text) && this.#areOwnVersions(index)) return 'own';
    const dates = kind === 'text' ? dateReason(text, columnTexts(this.#grid, index)) : null;
    if (dates) return dates;
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

  /** The column of the end of life, unless an option names it. */
  #endColumn(line: number): number {
    const forced = this.#grid.headers.map(({text}) => this.#forced(text));
    if (forced.includes('endOfLife')) return -1;
    const candidates = forced.flatMap((kind, index) =>
      kind === undefined && index !== line ? [index] : [],
    );
    return endColumn(this.#grid, candidates);
  }

  /** Whether each cell begins with a version of the release that its row is about. */
  #areOwnVersions(index: number): boolean {
    const lines = linesOf(this.#grid, this.#line, this.#options);
    const texts = columnTexts(this.#grid, index);
    return (
      this.#isStated(index) &&
      texts.every(
        (text, row) =>
          isNotStated(text) || isOwnVersion(/^\S*/.exec(text)?.[0] ?? '', lines[row] ?? ''),
      )
    );
  }

  /** Whether two columns name the ends of a range of one thing, and no header says of what: `Minimum version`, `Maximum version`. */
  #areOnlyEnds(line: number): boolean {
    const ends = this.#grid.headers.flatMap(({text}, index) => {
      const {isGeneric, end} = readHeader(text);
      return index !== line && isGeneric && end !== null ? [end] : [];
    });
    return ends.length === 2 && new Set(ends).size === 2;
  }

  /** Whether each cell only leads to a page about its release: as a note, it would lose that. */
  #isAllLinks(index: number): boolean {
    const cells = this.#grid.rows.flatMap((row) => row[index] ?? []);
    const stated = cells.filter(({text}) => text !== '' && !isNotStated(text));
    const isSame = new Set(stated.map(({text}) => text)).size === 1;
    return (
      stated.length > 0 &&
      stated.every(({link}) => link !== undefined) &&
      (isSame || this.#areOwnVersions(index))
    );
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

  /** One name in the brackets of all cells that are understood. */
  #nested(index: number, dependency: string, names: readonly string[]): {bundled?: string} {
    const texts = columnTexts(this.#grid, index).filter((text) => !isNotStated(text));
    const found = texts.flatMap((text) => readNested(text, names) ?? []);
    const [name, ...others] = new Set(found.map((nested) => nested.name));
    // What ships with each release is said of each; brackets in one row say something of that row.
    const isOfAll = !texts.some((text) => readRequirement(text, names) !== null);
    if (name === undefined || others.length > 0 || !isOfAll) return {};
    return {bundled: this.#dependencies.bundled(name, dependency)};
  }

  /** A status that the end of life contradicts is text. */
  #withStatus(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
    const end = columns.find(({kind}) => kind === 'endOfLife')?.index;
    const {marks = {}, today} = this.#options;
    return columns.map((column): ColumnPlan => {
      const {index, kind} = column;
      const header = this.#header(index);
      if (kind !== 'status' || end === undefined || this.#forced(header)) return column;
      const isContradicted = this.#grid.rows.some((row) => {
        const text = row[index]?.text ?? '';
        if (Object.hasOwn(marks, text)) return false;
        return contradictsEnd(text, {header, end: row[end]?.text ?? '', marks, today});
      });
      if (!isContradicted) return column;
      const dependency = this.#dependencies.ofColumn(header, null, null, false);
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
        dependency: this.#dependencies.ofColumn(text, null, null, false),
      };
    });
  }
}

/** A footnote's sign behind a header: no wildcard, as in `1.14.*`. */
const SIGN = /(?<=[\p{L}\p{N}+)]) ?([*†‡§¹²³⁴-⁹]+)$/u;

/** The footnotes of a header that may take back what is claimed below it, or their signs. */
function doubtsOf({text, footnotes}: SourceCell): string[] {
  const [, sign] = SIGN.exec(text) ?? [];
  const all = sign === undefined ? footnotes : [...footnotes, sign];
  return all.filter((footnote) => doubtOf([footnote]) !== null);
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
  // `Java 17` under `Java (OpenJDK)`.
  const outer = header.name.replace(/ ?\([^()]*\)$/, '');
  const names = [header.name, text, outer].filter((name) => /\p{L}/u.test(name));
  const aliases = ALIASES.filter((group) =>
    group.some((alias) => names.some((name) => name.toLowerCase() === alias.toLowerCase())),
  );
  return [...new Set([...names, ...aliases.flat()])];
}

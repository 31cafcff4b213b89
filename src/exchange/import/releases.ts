import {OTHERS, type SupportStatus, type TableColumn} from '../../compat/model.js';
import {isAddress, VERSION} from '../../data/forms.js';
import {lineKey as keyOf} from '../../data/line-key.js';
import type {CompatInput} from '../../data/schema.js';
import {quote} from '../../data/wording.js';
import {compareVersions, parseRange, parseVersion} from '../../version/index.js';
import {unknownMark} from '../layout.js';
import {readDate, readEnd} from './dates.js';
import type {Findings} from './findings.js';
import {columnTexts, isNotStated, type Grid} from './grid.js';
import {readHeader} from './header.js';
import {legendOf, type Legend} from './legend.js';
import type {ImportOptions, MarkMeaning} from './options.js';
import {isPlainVersion, readCell, type ColumnPlan, type Plan} from './plan.js';
import {readNested, type RequirementText} from './requirement.js';
import type {SourceCell} from './source-table.js';
import {bareMark, markMeaning, readStatus, type Meaning} from './words.js';

type ReleaseInput = CompatInput['releases'][number];

/** A requirement as it is written to a file. */
export interface RequirementOut extends RequirementText {
  readonly source?: string;
}

/** One release on its way into a data file. */
export interface ReleaseDraft {
  line: string;
  version?: string;
  released?: string;
  endOfLife?: string;
  status?: SupportStatus;
  note?: string;
  requires: Map<string, RequirementOut[]>;
}

/** What was not understood, for a comment at its place. */
export interface Remark {
  readonly release: ReleaseDraft;
  readonly dependency?: string;
  readonly text: string;
}

/** The rows of a grid as releases. */
export interface Releases {
  /** In the order of the table. */
  readonly drafts: readonly ReleaseDraft[];
  readonly remarks: readonly Remark[];
  readonly rowPer?: string;
}

/** What stands before the versions of all releases: `Kite` of `Kite v1.2`. */
export function linePrefix(grid: Grid, line: number): string {
  const header = readHeader(grid.headers[line]?.text ?? '');
  const texts = columnTexts(grid, line);
  const prefixes = texts.flatMap((text) => /^(\p{L}[^\d()]*?)[ :]+v?\d/u.exec(text)?.[1] ?? []);
  const [prefix = ''] = prefixes;
  const startsAll = prefixes.length > 1 && prefixes.every((other) => other === prefix);
  if (startsAll) return prefix;
  const named =
    !header.isGeneric && texts.filter((text) => startsWith(text, header.name)).length > 1;
  return named ? header.name : '';
}

function startsWith(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(`${name.toLowerCase()} `);
}

/** Reads the rows; `plan` says what stands in each column. */
export function readReleases(
  grid: Grid,
  plan: Plan,
  {
    options,
    below,
    findings,
  }: {readonly options: ImportOptions; readonly below: string; readonly findings: Findings},
): Releases {
  return new RowReader(grid, plan, options, below, findings).read();
}

const MOST_ALTERNATIVES = 999;

class RowReader {
  readonly #grid: Grid;
  readonly #plan: Plan;
  readonly #options: ImportOptions;
  readonly #findings: Findings;
  readonly #legend: Legend;
  readonly #remarks: Remark[] = [];
  /** Index of a column → cells that were kept as text. */
  readonly #kept = new Map<number, SourceCell[]>();
  /** Marks of unknown meaning → where they stand first. */
  readonly #unknown = new Map<string, SourceCell>();

  constructor(grid: Grid, plan: Plan, options: ImportOptions, below: string, findings: Findings) {
    this.#grid = grid;
    this.#plan = plan;
    this.#options = options;
    this.#findings = findings;
    const marks = plan.columns
      .filter(({kind}) => kind === 'mark')
      .flatMap(({index}) => columnTexts(grid, index));
    this.#legend = legendOf(below, new Set(marks));
  }

  read(): Releases {
    const lines = this.#lines();
    const rowPer = this.#rowPer(lines);
    const drafts: ReleaseDraft[] = [];
    const repeated: SourceCell[] = [];
    const uniqueLine = lineNumberer();
    for (const [index, row] of this.#grid.rows.entries()) {
      const line = lines[index] ?? '';
      const previous = drafts.at(-1);
      if (rowPer !== undefined && previous && keyOf(previous.line) === keyOf(line)) {
        this.#addAlternative(previous, row, rowPer);
        continue;
      }
      const unique = uniqueLine(line);
      const cell = row[this.#plan.line];
      if (unique !== line && cell) repeated.push(cell);
      drafts.push(this.#draft(unique, row, rowPer));
    }
    this.#report(repeated);
    return {drafts, remarks: this.#remarks, ...(rowPer !== undefined && {rowPer})};
  }

  /** Name of the release of each row; a blank cell continues the row above. */
  #lines(): string[] {
    const prefix = linePrefix(this.#grid, this.#plan.line);
    const texts = columnTexts(this.#grid, this.#plan.line);
    const {release} = this.#options;
    if (release !== undefined && texts.length === 1) return [release];
    const lines: string[] = [];
    for (const [index, text] of texts.entries()) {
      const flat = text.replace(/\s+/g, ' ');
      const bare =
        prefix !== '' && startsWith(flat, prefix) ? flat.slice(prefix.length).trim() : flat;
      const isLast = index === texts.length - 1;
      const line =
        isLast && /^(?:all )?(?:the )?others?(?: versions?| releases?)?$/i.test(bare)
          ? OTHERS
          : bare;
      const inner = line === OTHERS && !isLast ? 'Others' : line;
      lines.push(inner || (lines.at(-1) ?? 'unnamed'));
    }
    return lines;
  }

  /** The dependency of which each row of a release names an alternative, where rows differ in nothing else. */
  #rowPer(lines: readonly string[]): string | undefined {
    const seen = new Set<string>();
    const pairs: Array<readonly [number, number]> = [];
    let count = 1;
    for (const [index, line] of lines.entries()) {
      const isSame = index > 0 && keyOf(lines[index - 1] ?? '') === keyOf(line);
      if (!isSame && seen.has(keyOf(line))) return undefined;
      count = isSame ? count + 1 : 1;
      if (count > MOST_ALTERNATIVES) return undefined;
      if (isSame) pairs.push([index - 1, index]);
      seen.add(keyOf(line));
    }
    if (pairs.length === 0) return undefined;
    const free = this.#plan.columns
      .filter(({kind}) => kind === 'line' || kind === 'claim')
      .map(({index}) => index);
    const width = this.#grid.rows[0]?.length ?? 0;
    const differing = new Set<number>();
    for (const [above, index] of pairs) {
      for (let column = 0; column < width; column += 1) {
        if (free.includes(column)) continue;
        const [before, after] = [above, index].map(
          (row) => this.#grid.rows[row]?.[column]?.markdown ?? '',
        );
        if (after !== '' && after !== before) differing.add(column);
      }
    }
    const [only] = differing;
    const candidates = this.#plan.columns.filter(
      ({index, kind, bundled, end}) =>
        kind === 'requires' && !bundled && !end && (differing.size === 0 || index === only),
    );
    const [column] = candidates;
    if (differing.size > 1 || candidates.length !== 1 || column?.dependency === undefined)
      return undefined;
    const columns = this.#plan.columns.filter(
      ({dependency, kind}) => dependency === column.dependency && kind !== 'claim',
    );
    return columns.length === 1 ? column.dependency : undefined;
  }

  #addAlternative(draft: ReleaseDraft, row: readonly SourceCell[], rowPer: string): void {
    const column = this.#plan.columns.find(
      ({kind, dependency}) => kind === 'requires' && dependency === rowPer,
    );
    const cell = column && row[column.index];
    if (!column || !cell) return;
    draft.requires.get(rowPer)?.push(this.#alternative(draft, column, cell, row));
  }

  /** The one alternative that a row states. */
  #alternative(
    draft: ReleaseDraft,
    column: ColumnPlan,
    cell: SourceCell,
    row: readonly SourceCell[],
  ): RequirementOut {
    const read = this.#requirements(draft, column, cell);
    const [one = {range: ''}] = read;
    const alternative = read.length > 1 ? {range: flat(cell.text)} : one;
    const verdict = this.#plan.columns.find(
      ({kind, dependency}) => kind === 'claim' && dependency === column.dependency,
    );
    const mark = verdict && row[verdict.index]?.text;
    if (!mark) return alternative;
    const meaning = this.#meaning(mark, row[verdict.index] ?? cell);
    if (meaning === null) return {...alternative, range: `${alternative.range} (${mark})`};
    const claim = meaning === 'incompatible' ? 'known-issue' : meaning;
    return {...alternative, claim};
  }

  #draft(line: string, row: readonly SourceCell[], rowPer: string | undefined): ReleaseDraft {
    const version = parseVersion(line);
    const isExact = version && !version.line && version.channel === null && VERSION.test(line);
    const draft: ReleaseDraft = {line, ...(isExact && {version: line}), requires: new Map()};
    const marked = new Set<string>();
    const hasClaim = new Set(
      this.#plan.columns.flatMap(({kind, dependency}) => (kind === 'claim' ? [dependency] : [])),
    );
    for (const column of this.#plan.columns) {
      const cell = row[column.index];
      if (!cell || column.kind === 'line' || column.kind === 'claim') continue;
      const {dependency = ''} = column;
      if (column.kind === 'mark' && column.version !== undefined) {
        if (!marked.has(dependency)) this.#readMarks(draft, dependency, row);
        marked.add(dependency);
      } else if (
        column.kind === 'requires' &&
        (dependency === rowPer || hasClaim.has(dependency))
      ) {
        draft.requires.set(dependency, [this.#alternative(draft, column, cell, row)]);
      } else {
        this.#readCell(draft, column, cell, row);
      }
    }
    return draft;
  }

  #readCell(
    draft: ReleaseDraft,
    column: ColumnPlan,
    cell: SourceCell,
    row: readonly SourceCell[],
  ): void {
    const {kind, index, dependency = ''} = column;
    const {text} = cell;
    if (kind === 'released' || kind === 'endOfLife') {
      const date = kind === 'released' ? readDate(text) : readEnd(text);
      if (date !== null) draft[kind] = date;
      else if (!isNotStated(text)) this.#keep(index, cell, {release: draft, text: ''});
    } else if (kind === 'status') {
      const status = this.#status(cell, row, index);
      if (status) draft.status = status;
      else if (!isNotStated(text)) this.#keep(index, cell, {release: draft, text: ''});
    } else if (kind === 'note') {
      if (text !== '') draft.note = text;
    } else if (kind === 'nothing') {
      if (text !== '')
        this.#remarks.push({release: draft, text: `beyond the last header: ${quote(text)}`});
    } else {
      const alternatives =
        kind === 'requires' ? this.#requirements(draft, column, cell) : this.#text(kind, cell);
      if (alternatives.length === 0) return;
      const known = draft.requires.get(dependency) ?? [];
      draft.requires.set(dependency, [...known, ...alternatives]);
    }
  }

  #text(kind: ColumnPlan['kind'], cell: SourceCell): RequirementOut[] {
    if (cell.text === '') return [];
    const meaning = kind === 'mark' ? this.#meaning(cell.text, null) : null;
    const isClaim = meaning !== null && meaning !== 'incompatible' && meaning !== 'known-issue';
    return [{range: flat(cell.text), ...(isClaim && meaning !== 'not-stated' && {claim: meaning})}];
  }

  /** What a cell of versions states; what is not understood is kept as text. */
  #requirements(draft: ReleaseDraft, column: ColumnPlan, cell: SourceCell): RequirementOut[] {
    const {text, link, footnotes} = cell;
    const {end, dependency = '', bundled, names, claim} = column;
    if (text === '' && footnotes.length === 0) return [];
    if (end) return this.#withEnd(draft, column, cell);
    const nested = bundled === undefined ? null : readNested(text, names);
    if (nested && bundled !== undefined) draft.requires.set(bundled, [{range: nested.inner}]);
    const isShared =
      this.#plan.columns.filter(
        (other) => other.kind === 'requires' && other.dependency === dependency,
      ).length > 1;
    const stating = nested ? [{range: nested.outer}] : readCell(text, column);
    // A column among others shows what has its claim, so nothing in it can be without.
    const isTakenBack = isShared && stating?.some((one) => one.claim === 'not-stated');
    const read = isTakenBack ? null : stating;
    // Beside other columns, nothing stated is no alternative of its own.
    if (isShared && isNotStated(text)) return [];
    if (read === null) this.#keep(column.index, cell, {release: draft, dependency, text: ''});
    const source =
      link !== undefined && isAddress(link) && (read?.length ?? 1) === 1 ? {source: link} : {};
    const alternatives: RequirementOut[] = read ?? [{range: flat(text)}];
    return alternatives.map((one, index) => {
      const note = [one.note, ...(index === 0 ? footnotes : [])]
        .filter((words) => words !== undefined)
        .join('; ');
      const stated = isShared ? claim : (one.claim ?? claim);
      const isStated = parseRange(one.range).kind !== 'not-stated';
      // Where columns part the claims, a claim of one item is a remark.
      const remark = isShared && one.claim ? [one.claim] : [];
      const words = [...remark, ...(note === '' ? [] : [note])].join('; ');
      return {
        range: one.range,
        ...(stated && (isStated || isShared) && {claim: stated}),
        ...(words !== '' && {note: words}),
        ...source,
      };
    });
  }

  /** One end of a range joins the other, if that is there. */
  #withEnd(
    draft: ReleaseDraft,
    {end, dependency = '', index, claim}: ColumnPlan,
    cell: SourceCell,
  ): RequirementOut[] {
    const text = cell.text;
    const [known] = draft.requires.get(dependency) ?? [];
    if (isNotStated(text)) return [];
    const isPlain = isPlainVersion(text) && cell.footnotes.length === 0;
    const hasOther = this.#plan.columns.some(
      (other) => other.dependency === dependency && other.end && other.end !== end,
    );
    if (!isPlain || (known && parseRange(known.range).kind !== 'range')) {
      this.#keep(index, cell, {release: draft, dependency, text: ''});
      draft.requires.delete(dependency);
      return [{range: known ? `${known.range} ${flat(text)}` : flat(text)}];
    }
    const other = known ? known.range.replace(/^[<>]= /, '') : '';
    draft.requires.delete(dependency);
    const bounds = end === 'lowest' ? [text, other] : [other, text];
    const [lowest = '', highest = ''] = bounds;
    const range =
      !hasOther || other === ''
        ? `${end === 'lowest' ? '>=' : '<='} ${text}`
        : `${lowest} - ${highest}`;
    return [{range, ...(claim && {claim})}];
  }

  /** The marks of one row on the versions of one dependency, as one alternative for each meaning. */
  #readMarks(draft: ReleaseDraft, dependency: string, row: readonly SourceCell[]): void {
    const byMeaning = new Map<
      string,
      {meaning: Meaning | null; mark: string; versions: string[]}
    >();
    for (const {kind, version, dependency: about, index} of this.#plan.columns) {
      if (kind !== 'mark' || about !== dependency || version === undefined) continue;
      const cell = row[index];
      const mark = flat(cell?.text ?? '');
      const meaning = this.#meaning(mark, cell ?? null);
      const key = meaning ?? ` ${mark}`;
      const group = byMeaning.get(key) ?? {meaning, mark, versions: []};
      group.versions.push(version);
      byMeaning.set(key, group);
    }
    const groups = [...byMeaning.values()];
    const fits = groups
      .filter(({meaning}) => meaning !== 'incompatible')
      .sort((a, b) => Number(a.meaning === null) - Number(b.meaning === null));
    // Where nothing fits, that must be said, for a release that requires nothing runs anywhere.
    const alternatives = (fits.length > 0 ? fits : groups).flatMap(
      ({meaning, mark, versions}): RequirementOut[] => {
        const legend = this.#legend.get(mark)?.text;
        const note = legend === undefined ? {} : {note: legend};
        if (meaning === null || meaning === 'not-stated')
          return [{range: unknownMark(mark, versions), ...note}];
        const claim = meaning === 'incompatible' ? 'known-issue' : meaning;
        const range = versions.join(', ');
        const all = parseRange(range).kind === 'range' ? [range] : versions;
        return all.map((one) => ({range: one, claim, ...note}));
      },
    );
    draft.requires.set(dependency, alternatives);
  }

  /** @param cell where to report a mark of unknown meaning; `null`: not at all */
  #meaning(mark: string, cell: SourceCell | null): Meaning | null {
    const {marks = {}} = this.#options;
    const bare = bareMark(mark);
    const key = [mark, bare].find((one) => Object.hasOwn(marks, one));
    if (key !== undefined) return meaningOf(marks[key]);
    if (bare === '') return null;
    const meaning = this.#legend.get(mark)?.meaning ?? markMeaning(bare);
    if (meaning === null && cell && !this.#unknown.has(mark)) this.#unknown.set(mark, cell);
    return meaning;
  }

  #status({text}: SourceCell, row: readonly SourceCell[], index: number): SupportStatus | null {
    const {marks = {}} = this.#options;
    const chosen = Object.hasOwn(marks, text) ? marks[text] : undefined;
    if (chosen !== undefined) return statusOf(chosen);
    const status = readStatus(text);
    if (status) return status;
    const header = this.#grid.headers[index]?.text ?? '';
    if (!/support|maintain/i.test(header)) return null;
    if (/^yes$/i.test(text)) return 'supported';
    // Not supported any more, or not yet? An end of life tells.
    const end = this.#plan.columns.find(({kind}) => kind === 'endOfLife');
    const ended = end && readDate(row[end.index]?.text ?? '') !== null;
    return /^no$/i.test(text) && ended ? 'end-of-life' : null;
  }

  #keep(index: number, cell: SourceCell, remark: Remark): void {
    const kept = this.#kept.get(index) ?? [];
    kept.push(cell);
    this.#kept.set(index, kept);
    const header = this.#grid.headers[index]?.text ?? '';
    this.#remarks.push({
      ...remark,
      text: `${header ? `${header}: ` : ''}${quote(cell.text)} is not understood; kept as text`,
    });
  }

  #report(repeated: readonly SourceCell[]): void {
    for (const [index, cells] of this.#kept) {
      const [first] = cells;
      const header = this.#grid.headers[index]?.text ?? '';
      const plan = this.#plan.columns[index];
      const isStatus = plan?.kind === 'status';
      this.#findings.add(
        isStatus ? 'unknown-mark' : 'cells-kept-as-text',
        first?.offset ?? 0,
        `${cells.length === 1 ? 'a cell' : `${cells.length} cells`} of ${quote(header || `column ${index + 1}`)}, such as ${quote(first?.text ?? '')}, ${cells.length === 1 ? 'is' : 'are'} not understood; kept as text`,
        isStatus
          ? `say what it means with \`--mark "${flat(first?.text ?? '')}=supported"\`, or another status`
          : 'correct them in the data file, where a comment marks each, or leave them as text',
      );
    }
    for (const [mark, {offset}] of this.#unknown) {
      this.#findings.add(
        'unknown-mark',
        offset,
        `nothing says what ${quote(mark)} means in this table; its cells are kept as text and fit nothing`,
        `say it with \`--mark "${mark}=compatible"\`; or \`tested\`, \`supported\`, \`known-issue\`, \`incompatible\``,
      );
    }
    const [first] = repeated;
    if (first) {
      this.#findings.add(
        'repeated-release',
        first.offset,
        `${repeated.length === 1 ? 'a row names' : `${repeated.length} rows name`} a release that stands above already, such as ${quote(first.text || 'an empty cell')}; each stays a row, numbered`,
        'choose the column that names the releases with `--release-column`, or merge the releases in the data file',
      );
    }
  }
}

/** A mark whose meaning is a status says nothing of versions, and the other way round. */
function meaningOf(chosen: MarkMeaning | undefined): Meaning | null {
  const isStatus = chosen === 'development' || chosen === 'maintenance' || chosen === 'end-of-life';
  return chosen === undefined || isStatus ? null : chosen;
}

function statusOf(chosen: MarkMeaning): SupportStatus | null {
  const statuses: readonly string[] = ['development', 'supported', 'maintenance', 'end-of-life'];
  return statuses.includes(chosen) ? (chosen as SupportStatus) : null;
}

function flat(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Numbers lines that stand in the table already: `v1.2`, `v1.2 (2)`, `v1.2 (3)`. */
function lineNumberer(): (line: string) => string {
  const taken = new Map<string, number>();
  const numbered = (line: string, count: number) => (count === 1 ? line : `${line} (${count})`);
  return (line) => {
    let count = (taken.get(keyOf(line)) ?? 0) + 1;
    while (taken.has(keyOf(numbered(line, count)))) count += 1;
    taken.set(keyOf(line), count);
    const unique = numbered(line, count);
    if (count > 1) taken.set(keyOf(unique), 1);
    return unique;
  };
}

/** Whether releases stand in the table from old to new, and can be turned round. */
export function isOldestFirst(drafts: readonly ReleaseDraft[]): boolean {
  if (drafts.some(({line}, index) => line === OTHERS && index > 0)) return false;
  const versions = drafts.map(({line}) => parseVersion(line)).filter((version) => version !== null);
  const steps = versions
    .slice(1)
    .map((version, index) => compareVersions(version, versions[index] ?? version));
  return steps.length > 0 && steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** The column of a layout that shows what a planned column was taken for. */
export function layoutColumn({kind, dependency, claim, version, end}: ColumnPlan): TableColumn {
  switch (kind) {
    case 'requires':
    case 'text':
    case 'mark':
      return {
        shows: 'requires',
        ...(dependency !== undefined && {dependency}),
        ...(claim && {claim}),
        ...(version !== undefined && {version}),
        ...(end && {end}),
      };
    case 'claim':
      return {shows: 'claim', ...(dependency !== undefined && {dependency})};
    default:
      return {shows: kind};
  }
}

export type {ReleaseInput};

import type {SupportStatus} from '../../compat/model.js';
import {isAddress} from '../../data/forms.js';
import {lineKey} from '../../data/line-key.js';
import type {CompatInput} from '../../data/schema.js';
import {quote} from '../../data/wording.js';
import {parseRange} from '../../version/index.js';
import {isExact} from '../../version/print.js';
import {isInstallable} from './installable.js';
import {readCell, type ColumnPlan, type Plan} from './column-plan.js';
import {dayOrderOf, readDate, readEnd, readStatedEnd} from './dates.js';
import {isUnknownEnd, readEnds} from './ends.js';
import type {Findings} from './findings.js';
import {columnTexts, isNotStated, type Grid} from './grid.js';
import {readHeader} from './header.js';
import {KeptCells} from './kept-cells.js';
import {flat, keptText} from './kept-text.js';
import {legendOf} from './legend.js';
import {lineNumberer, linesOf, remarkOfLine} from './lines.js';
import {markedAlternatives, type MarkedVersions} from './marked-versions.js';
import {Marks} from './marks.js';
import type {ImportOptions} from './options.js';
import type {ReleaseDraft, Remark, RequirementOut} from './release-draft.js';
import {doubtOf} from './remark.js';
import {blur, rowPerOf} from './repeated-rows.js';
import {readNested, type RequirementText} from './requirement.js';
import type {SourceCell} from './source-cell.js';
import {isOlder, statusOf} from './status.js';
import type {Meaning} from './words.js';

type ReleaseInput = CompatInput['releases'][number];

/** A sign that stands for a footnote. */
const SIGN = /^[*†‡§¹²³⁴-⁹]+$/u;

/** The rows of a grid as releases. */
export interface Releases {
  /** In the order of the table. */
  readonly drafts: readonly ReleaseDraft[];
  readonly remarks: readonly Remark[];
  readonly rowPer?: string;
}

/** Reads the rows; `plan` says what stands in each column. */
export function readReleases(
  grid: Grid,
  plan: Plan,
  {
    options,
    around,
    findings,
  }: {readonly options: ImportOptions; readonly around: string; readonly findings: Findings},
): Releases {
  return new RowReader(grid, plan, options, around, findings).read();
}

class RowReader {
  readonly #grid: Grid;
  readonly #plan: Plan;
  readonly #options: ImportOptions;
  readonly #findings: Findings;
  readonly #marks: Marks;
  readonly #kept: KeptCells;
  readonly #remarks: Remark[] = [];
  /** The lines that the table says to be supported. */
  #supported: readonly string[] = [];
  readonly #around: string;

  constructor(grid: Grid, plan: Plan, options: ImportOptions, around: string, findings: Findings) {
    this.#grid = grid;
    this.#plan = plan;
    this.#options = options;
    this.#findings = findings;
    const marks = plan.columns
      .filter(({kind}) => kind === 'mark' || kind === 'claim')
      .flatMap(({index}) => columnTexts(grid, index));
    this.#marks = new Marks(marks, around, options.marks);
    this.#kept = new KeptCells(grid, plan);
    this.#around = around;
  }

  /** Whether a column of its own says when support ends. */
  get #hasEnds(): boolean {
    return this.#plan.columns.some(({kind}) => kind === 'endOfLife');
  }

  read(): Releases {
    const lines = linesOf(this.#grid, this.#plan.line, this.#options);
    const rowPer = rowPerOf(this.#grid, this.#plan, lines);
    const {isGeneric} = readHeader(this.#grid.headers[this.#plan.line]?.text ?? '');
    // Versions of what is named, such as `Go version`, may be what the page's own product supports.
    if (isGeneric) this.#supported = this.#supportedLines(lines);
    const drafts: ReleaseDraft[] = [];
    const repeated: SourceCell[] = [];
    const uniqueLine = lineNumberer();
    for (const [index, row] of this.#grid.rows.entries()) {
      const line = lines[index] ?? '';
      const previous = drafts.at(-1);
      if (rowPer !== undefined && previous && lineKey(previous.line) === lineKey(line)) {
        this.#addAlternative(previous, row, rowPer);
        continue;
      }
      const unique = uniqueLine(line);
      const cell = row[this.#plan.line];
      if (unique !== line && cell) repeated.push(cell);
      drafts.push(this.#draft(unique, row, rowPer));
    }
    if (repeated.length > 0) blur(this.#grid, this.#plan, drafts, lines);
    this.#report(repeated);
    const remarks = [...this.#remarks, ...this.#kept.remarks];
    return {drafts, remarks, ...(rowPer !== undefined && {rowPer})};
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
    const alternative = read.length > 1 ? {range: keptText(cell.text)} : one;
    const verdict = this.#plan.columns.find(
      ({kind, dependency}) => kind === 'claim' && dependency === column.dependency,
    );
    const mark = verdict && row[verdict.index]?.text;
    if (!mark) return alternative;
    const meaning = this.#verdict(mark, row[verdict.index] ?? cell, verdict.index);
    if (meaning === null || meaning === 'not-stated')
      return {...alternative, range: keptText(`${alternative.range} (${mark})`)};
    const claim = meaning === 'incompatible' ? 'known-issue' : meaning;
    return {...alternative, claim};
  }

  /** What nobody tested may fit. */
  #verdict(mark: string, cell: SourceCell, index: number): Meaning | null {
    const meaning = this.#marks.meaning(mark, cell);
    if (!/tested/i.test(this.#grid.headers[index]?.text ?? '')) return meaning;
    if (meaning === 'incompatible') return 'not-stated';
    return meaning === 'compatible' ? 'tested' : meaning;
  }

  #supportedLines(lines: readonly string[]): string[] {
    const index = this.#plan.columns.find(({kind}) => kind === 'status')?.index ?? -1;
    return lines.filter((_, at) => {
      const row = this.#grid.rows[at] ?? [];
      const cell = row[index];
      const status = cell && this.#status(cell, row, index, false);
      return status === 'supported' || status === 'maintenance';
    });
  }

  #draft(line: string, row: readonly SourceCell[], rowPer: string | undefined): ReleaseDraft {
    const version = isExactVersion(line) ? line : undefined;
    const draft: ReleaseDraft = {line, ...(version && {version}), requires: new Map()};
    const read = new Set<string>();
    const hasClaim = new Set(
      this.#plan.columns.flatMap(({kind, dependency}) => (kind === 'claim' ? [dependency] : [])),
    );
    for (const column of this.#plan.columns) {
      const cell = row[column.index];
      if (!cell || column.kind === 'claim') continue;
      const remark = column.kind === 'line' ? remarkOfLine(cell.text, line) : null;
      if (remark !== null) note(draft, [remark]);
      if (OF_RELEASE.has(column.kind)) note(draft, cell.footnotes);
      if (column.kind === 'line') continue;
      const {dependency = ''} = column;
      if (column.kind === 'mark') {
        if (!read.has(dependency)) this.#readMarks(draft, dependency, row);
        read.add(dependency);
      } else if (column.end) {
        if (!read.has(dependency)) this.#readEnds(draft, dependency, row);
        read.add(dependency);
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
      const order = dayOrderOf(columnTexts(this.#grid, index));
      const date = kind === 'released' ? readDate(text, order) : readEnd(text, order);
      if (date !== null) draft[kind] = date;
      else if (!isNotStated(text)) this.#kept.add(index, cell, draft);
    } else if (kind === 'status') {
      const isOutdated = this.#supported.some((other) => isOlder(draft.line, other));
      const status = this.#status(cell, row, index, isOutdated);
      const end = status || this.#hasEnds ? null : readStatedEnd(text);
      if (status) draft.status = status;
      else if (end !== null) draft.endOfLife = end;
      else if (!isNotStated(text)) this.#kept.add(index, cell, draft);
    } else if (kind === 'version') {
      if (isInstallable(text)) draft.version = text;
      else if (!isNotStated(text)) this.#kept.add(index, cell, draft);
    } else if (kind === 'note') {
      if (!isNotStated(text)) note(draft, [text]);
    } else if (kind === 'nothing') {
      if (text !== '')
        this.#remarks.push({release: draft, text: `beyond the last header: ${quote(text)}`});
    } else {
      const alternatives =
        kind === 'requires'
          ? this.#requirements(draft, column, cell)
          : [{range: keptText(text), ...sourceOf(cell)}].filter(({range}) => range !== '');
      if (alternatives.length === 0) return;
      const known = draft.requires.get(dependency) ?? [];
      draft.requires.set(dependency, [...known, ...alternatives]);
    }
  }

  /** What is said around the table of a footnote's sign; any other note as it is. */
  #said(note: string): string {
    const text = SIGN.test(note) && legendOf(this.#around, new Set([note])).get(note)?.text;
    return text || note;
  }

  /** With what is said below the table of a sign behind a version; nothing where that denies it. */
  #spelledOut(read: readonly RequirementText[] | null): RequirementText[] | null {
    const spelled = read?.map((one): RequirementText | null => {
      const {note = ''} = one;
      const said = this.#said(note);
      if (said === note) return one;
      return doubtOf([said]) === 'denied' ? null : {...one, note: said};
    });
    const kept = spelled?.filter((one) => one !== null);
    return kept && kept.length === spelled?.length ? kept : null;
  }

  /** What a cell of versions states; what is not understood is kept as text. */
  #requirements(draft: ReleaseDraft, column: ColumnPlan, cell: SourceCell): RequirementOut[] {
    const {text, footnotes} = cell;
    const {dependency = '', bundled, names, claim} = column;
    if (text === '' && footnotes.length === 0) return [];
    const nested = bundled === undefined ? null : readNested(text, names);
    if (nested && bundled !== undefined) draft.requires.set(bundled, [{range: nested.inner}]);
    const isShared =
      this.#plan.columns.filter(
        (other) => other.kind === 'requires' && other.dependency === dependency,
      ).length > 1;
    const stating = nested ? [{range: nested.outer}] : this.#spelledOut(readCell(text, column));
    const doubt = doubtOf(footnotes);
    // A column among others shows what has its claim, so nothing in it can be without.
    const isTakenBack =
      isShared && (doubt !== null || stating?.some((one) => one.claim === 'not-stated'));
    const read = isTakenBack || doubt === 'denied' ? null : stating;
    // Beside other columns, nothing stated is no alternative of its own.
    if (isShared && isNotStated(text)) return [];
    if (read === null) this.#kept.add(column.index, cell, draft, dependency);
    const source = (read?.length ?? 1) === 1 ? sourceOf(cell) : {};
    const alternatives: RequirementOut[] = read ?? [{range: keptText(text)}];
    return alternatives.map((one, index) => {
      const note = [one.note, ...(index === 0 ? footnotes : [])]
        .filter((words) => words !== undefined)
        .join('; ');
      // A remark can only take back what the column claims.
      const said = doubt === null ? one.claim : 'not-stated';
      const own = claim === undefined && said === 'not-stated' ? undefined : said;
      const stated = isShared ? claim : (own ?? claim);
      // Of what is not understood, a column can claim anything: `no longer` under `Supported Go`.
      const isStated = parseRange(one.range).kind === 'range';
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

  /** The range whose ends stand in columns of their own. */
  #readEnds(draft: ReleaseDraft, dependency: string, row: readonly SourceCell[]): void {
    const ends = this.#plan.columns.flatMap(({index, dependency: about, end, claim}) => {
      const cell = row[index];
      if (about !== dependency || !end || !cell) return [];
      // A footnote can say anything of its end.
      const text = [cell.text, ...cell.footnotes].join(' ');
      return [{index, cell, end, text, ...(claim && {claim})}];
    });
    const read = readEnds(ends);
    if (!read) return;
    draft.requires.set(dependency, [read]);
    if (parseRange(read.range).kind !== 'text') return;
    const [first] = ends;
    const unknown = ends.find((end) => isUnknownEnd(end)) ?? first;
    if (unknown) this.#kept.add(unknown.index, unknown.cell, draft, dependency);
  }

  /** The marks of one row on the versions of one dependency, as one alternative for each meaning. */
  #readMarks(draft: ReleaseDraft, dependency: string, row: readonly SourceCell[]): void {
    const groups = new Map<string, MarkedVersions>();
    for (const {kind, version, dependency: about, index, doubts = []} of this.#plan.columns) {
      if (kind !== 'mark' || about !== dependency || version === undefined) continue;
      const cell = row[index];
      const mark = flat(cell?.text ?? '');
      const footnotes = cell?.footnotes ?? [];
      const known = this.#marks.meaning(mark, cell ?? null);
      const isNo = known === 'incompatible';
      // What the header says takes back no no.
      const remarks = [...(isNo ? [] : doubts.map((one) => this.#said(one))), ...footnotes];
      const doubt = doubtOf(remarks);
      // A footnote can take back a no as well as a yes.
      const isDenied = isNo ? footnotes.length > 0 : doubt === 'denied';
      const meaning = isDenied ? null : known;
      if (isDenied && cell) this.#kept.add(index, cell, draft, dependency);
      const legend = this.#marks.legendOf(mark);
      const notes = [...(legend === undefined ? [] : [legend]), ...(doubt ? remarks : footnotes)];
      // Two marks that mean one thing can be told apart by what their legend says.
      const key = JSON.stringify([meaning ?? mark, ...notes]);
      const group = groups.get(key) ?? {
        meaning,
        mark,
        notes,
        doubted: doubt !== null,
        versions: [],
      };
      group.versions.push(version);
      groups.set(key, group);
    }
    draft.requires.set(dependency, markedAlternatives([...groups.values()]));
  }

  #status(
    {text}: SourceCell,
    row: readonly SourceCell[],
    index: number,
    isOutdated: boolean,
  ): SupportStatus | null {
    const end = this.#plan.columns.find(({kind}) => kind === 'endOfLife');
    return statusOf(text, {
      header: this.#grid.headers[index]?.text ?? '',
      end: (end && row[end.index]?.text) ?? '',
      marks: this.#options.marks ?? {},
      today: this.#options.today,
      isOutdated,
    });
  }

  #report(repeated: readonly SourceCell[]): void {
    this.#kept.report(this.#findings);
    this.#marks.report(this.#findings);
    const [first] = repeated;
    if (first) {
      this.#findings.add(
        'repeated-release',
        first.offset,
        `${repeated.length === 1 ? 'a row names' : `${repeated.length} rows name`} a release that stands above already, such as ${quote(first.text || 'an empty cell')}; each stays a row, numbered, and what they say differently is kept as text`,
        'choose the column that names the releases with `--release-column`, or merge the releases in the data file',
      );
    }
  }
}

/** Where a cell that is one link leads to. */
function sourceOf({link}: SourceCell): {source?: string} {
  return link !== undefined && isAddress(link) ? {source: link} : {};
}

/** Columns that say something of the release itself, of which their footnotes say more. */
const OF_RELEASE: ReadonlySet<ColumnPlan['kind']> = new Set([
  'line',
  'version',
  'released',
  'endOfLife',
  'status',
]);

function note(draft: ReleaseDraft, texts: readonly string[]): void {
  const all = [draft.note, ...texts].filter((text) => text !== undefined);
  if (all.length > 0) draft.note = all.join('; ');
}

/** Whether a line is one release, which can be installed; `0.71-0.72` are two lines. */
function isExactVersion(line: string): boolean {
  const [interval, ...others] = parseRange(line).intervals;
  const isOne = interval !== undefined && isExact(interval) && others.length === 0;
  return isOne && isInstallable(line);
}

export type {ReleaseInput};

import type {SupportStatus} from '../../compat/model.js';
import {quote} from '../../data/wording.js';
import {isUnordered} from './dates.js';
import type {Findings} from './findings.js';
import type {Grid} from './grid.js';
import {flat} from './kept-text.js';
import {argument} from './options.js';
import type {Plan} from './column-plan.js';
import type {ReleaseDraft, Remark} from './release-draft.js';
import type {SourceCell} from './source-cell.js';

/** A status that the words do not deny. */
function likelyStatus(text: string): SupportStatus {
  if (/^(?:no|un|dis|dropped|end|removed|deprecat)/i.test(text)) return 'end-of-life';
  return /^(?:experiment|preview|tech|alpha|beta|pending|future)/i.test(text)
    ? 'development'
    : 'supported';
}

/** A cell as messages name it. */
function shown({text}: SourceCell): string {
  return text === '' ? 'an empty one' : quote(text);
}

/** The cells of a table that were not understood: a comment for each, a finding for each column. */
export class KeptCells {
  readonly #grid: Grid;
  readonly #plan: Plan;
  /** Index of a column → its cells. */
  readonly #cells = new Map<number, SourceCell[]>();
  readonly #remarks: Remark[] = [];

  constructor(grid: Grid, plan: Plan) {
    this.#grid = grid;
    this.#plan = plan;
  }

  /** @param dependency whose requirement the comment belongs to; absent: to the release */
  add(index: number, cell: SourceCell, release: ReleaseDraft, dependency?: string): void {
    this.#cells.set(index, [...(this.#cells.get(index) ?? []), cell]);
    const header = this.#header(index);
    this.#remarks.push({
      release,
      ...(dependency !== undefined && {dependency}),
      text: `${header ? `${header}: ` : ''}${shown(cell)} is not understood; kept as text`,
    });
  }

  get remarks(): readonly Remark[] {
    return this.#remarks;
  }

  report(findings: Findings): void {
    for (const [index, cells] of this.#cells) {
      const [first] = cells;
      const isUnclear = cells.every(({text}) => isUnordered(text));
      const isStatus = this.#plan.columns[index]?.kind === 'status';
      findings.add(
        isStatus ? 'unknown-mark' : 'cells-kept-as-text',
        first?.offset ?? 0,
        `${cells.length === 1 ? 'a cell' : `${cells.length} cells`} of ${quote(this.#header(index) || `column ${index + 1}`)}, such as ${first ? shown(first) : ''}, ${cells.length === 1 ? 'is' : 'are'} ${isUnclear ? 'dates of which nobody can tell the day from the month' : 'not understood'}; kept as text`,
        isStatus
          ? `say what it means with \`--mark ${argument(`${flat(first?.text ?? '')}=${likelyStatus(first?.text ?? '')}`)}\`, or another status`
          : 'correct them in the data file, where a comment marks each, or leave them as text',
      );
    }
  }

  #header(index: number): string {
    return this.#grid.headers[index]?.text ?? '';
  }
}

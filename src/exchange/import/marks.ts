import {quote} from '../../data/wording.js';
import type {Findings} from './findings.js';
import {legendOf, type Legend} from './legend.js';
import {argument, type MarkMeaning} from './options.js';
import type {SourceCell} from './source-cell.js';
import {bareMark, markMeaning, type Meaning} from './words.js';

/** What the marks of one table mean: as an option, the legend or the mark itself says. */
export class Marks {
  readonly #chosen: Readonly<Record<string, MarkMeaning>>;
  readonly #legend: Legend;
  /** Whether any mark says that a version fits. */
  readonly #isAffirmed: boolean;
  /** Marks of unknown meaning → where they stand first. */
  readonly #unknown = new Map<string, SourceCell>();

  /**
   * @param texts every cell of the columns of marks
   * @param around what stands around the table, where a legend may be
   */
  constructor(
    texts: readonly string[],
    around: string,
    chosen: Readonly<Record<string, MarkMeaning>> = {},
  ) {
    this.#chosen = chosen;
    this.#legend = legendOf(around, new Set(texts));
    this.#isAffirmed = texts.some((text) => isAffirming(this.#meaningOf(text)));
  }

  /** @param cell where to report a mark of unknown meaning; `null`: not at all */
  meaning(mark: string, cell: SourceCell | null): Meaning | null {
    const meaning = this.#isCross(mark) ? null : this.#meaningOf(mark);
    const isUnknown = meaning === null && bareMark(mark) !== '' && !this.#isChosen(mark);
    if (isUnknown && cell && !this.#unknown.has(mark)) this.#unknown.set(mark, cell);
    return meaning;
  }

  /** Where an X is the only mark, it can tick a box. */
  #isCross(mark: string): boolean {
    const isOwn = !this.#isChosen(mark) && !this.#legend.has(mark);
    return isOwn && !this.#isAffirmed && /^[x×]$/i.test(bareMark(mark));
  }

  #isChosen(mark: string): boolean {
    return [mark, bareMark(mark)].some((one) => Object.hasOwn(this.#chosen, one));
  }

  #meaningOf(mark: string): Meaning | null {
    const bare = bareMark(mark);
    const key = [mark, bare].find((one) => Object.hasOwn(this.#chosen, one));
    if (key !== undefined) return meaningOf(this.#chosen[key]);
    const described = this.#legend.get(mark);
    return described ? described.meaning : markMeaning(bare);
  }

  /** What the legend says of a mark. */
  legendOf(mark: string): string | undefined {
    return this.#legend.get(mark)?.text;
  }

  report(findings: Findings): void {
    for (const [mark, {offset}] of this.#unknown) {
      findings.add(
        'unknown-mark',
        offset,
        `${
          this.#legend.has(mark)
            ? `what is said of ${quote(mark)} around this table is not understood`
            : `nothing says what ${quote(mark)} means in this table`
        }; its cells are kept as text, and what fits is not stated`,
        tipOf(mark),
      );
    }
  }
}

const MEANINGS = ['compatible', 'tested', 'supported', 'known-issue', 'incompatible'] as const;

/** Words of which nobody would say that they mean `compatible`. */
const LIMITS =
  /^(?:no|un|de|dis|dropped|eol|end|removed|limited|only|partial|experiment|preview|tech|alpha|beta|legacy|broken|blocked)/i;

function tipOf(mark: string): string {
  const likely = LIMITS.test(mark) ? 'known-issue' : 'compatible';
  const others = MEANINGS.filter((meaning) => meaning !== likely);
  return `say it with \`--mark ${argument(`${mark}=${likely}`)}\`; or ${others.map((meaning) => `\`${meaning}\``).join(', ')}`;
}

/** A mark whose meaning is a status says nothing of versions, and the other way round. */
function meaningOf(chosen: MarkMeaning | undefined): Meaning | null {
  const isStatus = chosen === 'development' || chosen === 'maintenance' || chosen === 'end-of-life';
  return chosen === undefined || isStatus ? null : chosen;
}

function isAffirming(meaning: Meaning | null): boolean {
  return meaning !== null && !['incompatible', 'known-issue', 'not-stated'].includes(meaning);
}

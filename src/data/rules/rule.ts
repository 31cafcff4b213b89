import type {CompatData} from '../../compat/model.js';
import type {DataCode} from '../codes.js';
import type {Outline} from '../outline.js';
import type {Path} from '../source/located.js';

/** Where and how data contradicts itself. */
export interface Contradiction {
  readonly path: Path;
  /** Whether the key or the value at the path is wrong. */
  readonly which: 'key' | 'value';
  readonly message: string;
  readonly tip: string;
}

/** What a rule may know besides the data. */
export interface RuleContext {
  /** As `YYYY-MM-DD`; default: none, and no rule finds that something is past. */
  readonly today?: string | null;
  /** Product id → its data, as far as the site has it; default: none. */
  readonly products?: Readonly<Record<string, CompatData>>;
}

/** Data without a mistake of shape, where it stands, and what is known besides. */
export interface Compiled extends Required<Pick<RuleContext, 'products'>> {
  readonly data: CompatData;
  readonly outline: Outline;
  readonly today: string | null;
}

/** One kind of contradiction that is looked for in data of whatever shape. */
export interface Rule {
  readonly code: DataCode;
  /** What the rule finds, in one sentence. */
  readonly describe: string;
  readonly check: (data: Outline) => Contradiction[];
}

/** One kind of contradiction that shows once ranges, dates or the data of other products are read. */
export interface CompiledRule {
  readonly code: DataCode;
  /** What the rule finds, in one sentence. */
  readonly describe: string;
  /** Whether it compares the data with that of other products. */
  readonly isAcross?: true;
  readonly check: (compiled: Compiled) => Contradiction[];
}

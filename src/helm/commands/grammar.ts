import type {ValueKind} from './kinds.js';

/** A Helm major version. */
export type HelmMajor = 2 | 3 | 4;

/** One flag of one command, in the form that the majors listed accept. */
export interface Flag {
  /** Long name without dashes. */
  readonly name: string;
  /** One letter, or null. */
  readonly short: string | null;
  /** `required`: the next word or the part after `=`; `optional`: only after `=` (pflag's NoOptDefVal). */
  readonly arity: 'none' | 'optional' | 'required';
  readonly kind: ValueKind;
  /** Helm majors; empty for tools other than Helm. */
  readonly majors: readonly HelmMajor[];
  /** Majors in which it is deprecated. */
  readonly deprecated: boolean;
}

/** What one command of a tool takes. */
export interface CommandGrammar {
  readonly tool: 'helm' | 'kubectl';
  /** Words after the tool's name, such as `['repo', 'add']`. */
  readonly path: readonly string[];
  /** Kinds of the positionals in usage-line order; the last one repeats if `max` is larger. */
  readonly positionals: readonly ValueKind[];
  readonly min: number;
  /** Infinity if any number is accepted. */
  readonly max: number;
  /** True for a command that only groups others, such as `helm repo`. */
  readonly group: boolean;
  /** By long name. */
  readonly flags: ReadonlyMap<string, Flag>;
  /** By shorthand letter. */
  readonly shorthands: ReadonlyMap<string, Flag>;
  /** The positionals in words, for messages: `[NAME] [CHART]`. */
  readonly usage: string;
}

/**
 * The kind that positional number `index` of `count` takes. Where a command may do without a
 * release, as `helm install --generate-name CHART`, the only one is the chart.
 */
export function positionalKind(
  {positionals, min}: CommandGrammar,
  index: number,
  count: number,
): ValueKind {
  if (count === 1 && min === 1 && positionals.at(-1) === 'chart') {
    return 'chart';
  }
  return positionals[Math.min(index, positionals.length - 1)] ?? 'text';
}

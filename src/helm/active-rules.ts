import type {Severity} from '../problem.js';
import type {Rule} from './rule.js';
import {rules as allRules} from './rules/index.js';

/** What to do about one rule's findings. */
export type RuleSetting = Severity | 'off';

/** A rule that is switched on, with the severity its findings get. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What decides which rules are on. */
export interface RuleOptions {
  /** Severity per rule, or `'off'`. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Whether rules of severity `advice` report; default false. */
  readonly advice?: boolean | undefined;
}

/** The rules that are on, in the order in which they repair. */
export function activeRules(
  options: RuleOptions,
  silenced: ReadonlySet<string>,
): readonly ActiveRule[] {
  if (silenced.size > 0) {
    return switchedOn(options, silenced);
  }
  // The blocks of a site share their options, and few silence anything.
  const {rules = NO_SETTINGS, advice = false} = options;
  const known = unsilenced.get(rules) ?? {};
  unsilenced.set(rules, known);
  return (known[`${advice}`] ??= switchedOn(options, silenced));
}

const NO_SETTINGS = {};
const unsilenced = new WeakMap<object, {true?: ActiveRule[]; false?: ActiveRule[]}>();

function switchedOn({rules, advice}: RuleOptions, silenced: ReadonlySet<string>): ActiveRule[] {
  return allRules.flatMap((rule) => {
    const own = rules && Object.hasOwn(rules, rule.code) ? rules[rule.code] : undefined;
    const severity = own ?? rule.severity;
    if (severity === 'off' || silenced.has(rule.code)) {
      return [];
    }
    // Advice is given when asked for, in general or for this rule.
    return severity === 'advice' && !advice && own === undefined ? [] : [{rule, severity}];
  });
}

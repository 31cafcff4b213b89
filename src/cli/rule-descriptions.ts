import {COMPILED_RULES, RULES} from '../data/rules/index.js';
import {rules as HELM_RULES} from '../helm/rules/index.js';
import {PAGE_RULES, SITE_RULES} from '../site/rules/index.js';

/** What each rule finds, in one sentence, by its code. Findings that no rule makes, such as faults of syntax, have none. */
export const RULE_DESCRIPTIONS: ReadonlyMap<string, string> = new Map(
  [...HELM_RULES, ...RULES, ...COMPILED_RULES, ...PAGE_RULES, ...SITE_RULES].map(
    ({code, describe}) => [code, describe],
  ),
);

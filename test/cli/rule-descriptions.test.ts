import {expect, test} from 'vitest';
import {RULE_DESCRIPTIONS} from '../../src/cli/rule-descriptions.js';

test.each(['split-dash', 'unknown-bundled-with', 'placeholder-without-version', 'table-drift'])(
  '%s is described in one sentence',
  (code) => {
    expect(RULE_DESCRIPTIONS.get(code)).toMatch(/^[A-Z`].{10,}$/);
  },
);

import {describe, expect, test} from 'vitest';
import {repairBlock, type RepairOptions} from '../../../src/helm/repair.js';
import type {Rule} from '../../../src/helm/rule.js';

/** What a rule must make of some texts. */
export interface RuleCases {
  /** A damaged text, and what it must become. */
  readonly repaired?: ReadonlyArray<readonly [input: string, output: string]>;
  /** Texts that get a finding and stay as they are. */
  readonly reported?: readonly string[];
  /** What is said of a text, beside what the example of the rule's page gets. */
  readonly said?: ReadonlyArray<readonly [input: string, message: string, tip: string]>;
  /** Look-alikes: texts that this rule must not say anything about. */
  readonly sound?: readonly string[];
  readonly options?: RepairOptions;
}

/** Tests one rule, through the engine, as it runs among the others. */
export function testRule(rule: Rule, {repaired, reported, said, sound, options}: RuleCases): void {
  const run = (text: string): {text: string; codes: string[]} => {
    const result = repairBlock(text, {lang: 'bash', ...options});
    return {text: result.text, codes: result.findings.map(({code}) => code)};
  };

  describe(rule.code, () => {
    if (repaired) {
      test.each(repaired)('repairs %j', (input, output) => {
        expect(run(input)).toEqual({
          text: output,
          codes: expect.arrayContaining([rule.code]) as unknown,
        });
        expect(run(output), 'what it writes is sound').toEqual({text: output, codes: []});
      });
    }
    if (reported) {
      test.each(reported)('only reports %j', (input) => {
        expect(run(input)).toEqual({
          text: input,
          codes: expect.arrayContaining([rule.code]) as unknown,
        });
      });
    }
    if (said) {
      test.each(said)('says of %j: %s', (input, message, tip) => {
        const {findings} = repairBlock(input, {lang: 'bash', ...options});
        expect(findings).toContainEqual(
          expect.objectContaining({code: rule.code, message, tip, offset: 0}),
        );
      });
    }
    if (sound) {
      test.each(sound)('leaves %j alone', (input) => {
        const result = run(input);
        expect(result.text).toBe(input);
        expect(result.codes).not.toContain(rule.code);
      });
    }
  });
}

import {expect, test} from 'vitest';
import {Findings, ProblemSource} from '../../../src/exchange/import/findings.js';

test('problems know their place, and come in order of it', () => {
  const findings = new Findings(new ProblemSource('one\ntwo three\n', 'page.md'));
  findings.add('unknown-mark', 8, 'second', 'tip');
  findings.add('nothing-to-import', 0, 'first', 'tip');
  expect(
    findings
      .sorted()
      .map(({message, severity, path, line, column, docs}) => [
        message,
        severity,
        path,
        line,
        column,
        docs.split('/').at(-1),
      ]),
  ).toEqual([
    ['first', 'error', 'page.md', 1, 1, 'nothing-to-import'],
    ['second', 'warning', 'page.md', 2, 5, 'unknown-mark'],
  ]);
});

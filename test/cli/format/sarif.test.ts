import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {formatSarif} from '../../../src/cli/format/sarif.js';
import {strayOperator} from '../../../src/helm/rules/stray-operator.js';
import {REPORTS} from '../reports.js';

beforeEach(() => {
  vi.stubEnv('GITHUB_WORKSPACE', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Sarif {
  runs: Array<{tool: {driver: {rules: Array<{id: string}>}}; results: Array<{ruleId: string}>}>;
}

test('places every result, and names its rule once', () => {
  const sarif = JSON.parse(formatSarif([...REPORTS, ...REPORTS])) as Sarif;
  const [run] = sarif.runs;
  expect(sarif).toMatchObject({version: '2.1.0', runs: [{columnKind: 'utf16CodeUnits'}]});
  expect(run?.tool.driver.rules.map(({id}) => id)).toEqual(['bad-flag', 'broken', 'empty-text']);
  expect(run?.results).toHaveLength(6);
  expect(run?.results.slice(0, 3)).toEqual([
    {
      ruleId: 'bad-flag',
      level: 'warning',
      message: {text: 'bad: 100%. Use a good one.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'docs/a%20b.md'},
            region: {startLine: 4, startColumn: 3},
          },
        },
      ],
    },
    expect.objectContaining({ruleId: 'broken', level: 'note'}) as unknown,
    {
      ruleId: 'empty-text',
      level: 'error',
      message: {text: 'product.name: empty. Fill it.'},
      locations: [
        {
          physicalLocation: {artifactLocation: {uri: 'docusaurus.config.js'}},
          logicalLocations: [{fullyQualifiedName: 'product.name'}],
        },
      ],
    },
  ]);
});

test('a tip is a sentence, also where it is a question', () => {
  const [report] = REPORTS;
  const [problem] = report?.problems ?? [];
  if (!report || !problem) throw new Error('no problem');
  const tips = ['did you mean `a`?', '`a` is one', 'leave it out'];
  const problems = tips.map((tip) => ({...problem, message: 'm', tip}));
  const {runs} = JSON.parse(formatSarif([{...report, problems}])) as {
    runs: Array<{results: Array<{message: {text: string}}>}>;
  };
  expect(runs[0]?.results.map(({message}) => message.text)).toEqual([
    'm. Did you mean `a`?',
    'm. `a` is one.',
    'm. Leave it out.',
  ]);
});

test('a rule is titled by what it finds', () => {
  const [report] = REPORTS;
  const [problem] = report?.problems ?? [];
  if (!report || !problem) throw new Error('no problem');
  const problems = ['stray-operator', 'yaml-syntax'].map((code) => ({...problem, code}));
  const {runs} = JSON.parse(formatSarif([{...report, problems}])) as Sarif;
  expect(runs[0]?.tool.driver.rules).toEqual([
    {
      id: 'stray-operator',
      shortDescription: {text: `${strayOperator.describe}.`},
      helpUri: problem.docs,
    },
    {id: 'yaml-syntax', helpUri: problem.docs},
  ]);
});

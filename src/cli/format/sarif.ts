import {PLUGIN_NAME, packageVersion} from '../../package.js';
import type {Problem, Severity} from '../../problem.js';
import type {Format} from '../report.js';
import {RULE_DESCRIPTIONS} from '../rule-descriptions.js';
import {repositoryPath} from './repository-path.js';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/**
 * SARIF 2.1.0, for code scanning.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const formatSarif: Format = (reports) => {
  const problems = reports.flatMap(({problems: found}) => found);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PLUGIN_NAME,
            version: packageVersion(),
            rules: [...new Map(problems.map(({code, docs}) => [code, docs]))].map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({file, problems: found}) =>
          found.map((problem) => result(file, problem)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

/** Code scanning shows the short description as the rule's title, else its id alone. */
function ruleOf([id, helpUri]: readonly [code: string, docs: string]): object {
  const text = RULE_DESCRIPTIONS.get(id);
  return {id, ...(text !== undefined && {shortDescription: {text: sentence(text)}}), helpUri};
}

function result(file: string, {code, severity, message, tip, line, column, key}: Problem): object {
  const uri = repositoryPath(file).split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    level: LEVEL[severity],
    message: {text: `${line === undefined && key ? `${key}: ` : ''}${message}. ${sentence(tip)}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri},
          ...(line && {region: {startLine: line, startColumn: column ?? 1}}),
        },
        // Without a line, the key is all that says where (section 3.33).
        ...(line === undefined && key && {logicalLocations: [{fullyQualifiedName: key}]}),
      },
    ],
  };
}

/** Some texts begin in small letters, and some are questions. */
function sentence(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(text) ? capital : `${capital}.`;
}

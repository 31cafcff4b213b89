import type {Problem, Severity} from '../../problem.js';
import type {Format} from '../report.js';
import {repositoryPath} from './repository-path.js';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

/**
 * Workflow commands, which GitHub shows as annotations of the lines.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const formatGithub: Format = (reports) =>
  reports
    .flatMap(({file, problems}) => problems.map((problem) => annotation(file, problem)))
    .join('\n');

function annotation(
  file: string,
  {severity, code, message, tip, docs, line, column, key}: Problem,
): string {
  const properties = {
    file: repositoryPath(file),
    ...(line && {line}),
    ...(column && {col: column}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  // Without a line, the key is all that says where.
  const text = line === undefined && key ? `${key}: ${message}` : message;
  return `::${COMMAND[severity]} ${list.join(',')}::${data(`${text}\n${tip}\n${docs}`)}`;
}

function data(value: string): string {
  return value.replace(/[%\r\n]/g, encodeURIComponent);
}

function property(value: string | number): string {
  return data(String(value)).replace(/[:,]/g, encodeURIComponent);
}

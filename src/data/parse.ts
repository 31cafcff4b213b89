import {extname} from 'node:path';
import type {CompatData} from '../compat/model.js';
import type {Checks, Problem} from '../problem.js';
import {severityOf} from './codes.js';
import {compile} from './compile.js';
import {type DataFinding, toProblems} from './finding.js';
import {checkCompiled, checkRules} from './rules/index.js';
import type {RuleContext} from './rules/rule.js';
import {checkShape} from './shape.js';
import {readJson} from './source/json.js';
import type {Located, Place} from './source/located.js';
import {empty, type Reading, unsupported} from './source/reading.js';
import {checkText} from './source/text.js';
import {readValue} from './source/value.js';
import {readYaml} from './source/yaml.js';

/** What is known of a data file besides its text. */
export interface ParseOptions extends RuleContext {
  /**
   * The file, as problems should name it. Its extension decides how the text is
   * read: `.yaml`, `.yml` or `.json`.
   */
  readonly path: string;
  /** Severities of rules; default: those of their own. */
  readonly checks?: Checks;
}

/** The data of a file, and what is wrong with it. */
export interface ParsedData {
  /** `null` when a problem is an error; with warnings alone the data is whole. */
  readonly data: CompatData | null;
  /** All problems, by position. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a data file in YAML or JSON. Never throws: whatever is wrong
 * with the text is among the problems, with line and column.
 *
 * Versions are read as they are written (`1.30` without quotes is not 1.3).
 */
export function parseData(text: string, options: ParseOptions): ParsedData {
  return conclude(readText(text.replace(/^\uFEFF/, ''), options.path), options);
}

/**
 * Checks data that is a JavaScript value: the default export of a module, or
 * written in the plugin's options. Like {@link parseData}, but problems name the
 * key (`releases[1].version`) instead of line and column, and a number where a
 * version is expected is an error, since 1.30 is 1.3 by now.
 *
 * `path` is what holds the value, such as `compat.ts` or `docusaurus.config.ts`.
 */
export function parseDataValue(value: unknown, options: ParseOptions): ParsedData {
  return conclude(
    value === undefined || value === null ? empty({order: 0}) : readValue(value),
    options,
  );
}

/**
 * The values of a text in YAML or JSON with their places, whatever they are.
 *
 * @param path the file; its extension says how the text is read
 * @returns `null` where nothing can be read, such as the text of a module
 */
export function locate(text: string, path: string): Located | null {
  return readText(text.replace(/^\uFEFF/, ''), path).root;
}

function readText(text: string, path: string): Reading {
  const start: Place = {order: 0, line: 1, column: 1};
  const unreadable = checkText(text);
  if (unreadable) {
    return unreadable;
  }
  if (text.trim() === '') {
    return empty(start);
  }
  switch (extname(path).toLowerCase()) {
    case '.json':
      return readJson(text);
    case '.yaml':
    case '.yml': {
      const reading = readYaml(text);
      return reading.root === null && reading.findings.length === 0 ? empty(start) : reading;
    }
    default:
      return unsupported(start, extname(path));
  }
}

/** From what a reader found to what the caller gets. */
export function conclude(
  {root, findings}: Reading,
  {path, checks, ...context}: ParseOptions,
): ParsedData {
  const all: DataFinding[] = [...findings];
  const isSound = () => all.every(({code}) => severityOf(code, checks) !== 'error');
  let data: CompatData | null = null;
  if (root) {
    const shape = checkShape(root);
    // A value that could not be read is wrong once, not for its type as well.
    const unread = new Set(findings.map(({place}) => place.order));
    all.push(
      ...[...shape.findings, ...checkRules(shape.respelt)].filter(
        ({place}) => !unread.has(place.order),
      ),
    );
    if (shape.input && isSound()) {
      const compiled = compile(shape.input);
      all.push(...checkCompiled(root, compiled, context));
      data = isSound() ? compiled : null;
    }
  }
  return {data, problems: toProblems(all, path, checks)};
}

import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {createMatcher, posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import type {CompatData} from '../compat/index.js';
import {locate} from '../data/parse.js';
import {formatPath, valueAt, type Located} from '../data/source/located.js';
import {stepCommands, type StepCommand} from '../data/step-commands.js';
import {repairBlock, type RepairOptions} from '../helm/repair.js';
import {docsUrl, type Problem} from '../problem.js';

/** What is known of the site that has the steps. */
export interface StepScanOptions {
  /** Absolute. */
  readonly siteDir: string;
  /** Absolute path of docusaurus.config: it holds inline data. */
  readonly siteConfigPath: string;
  readonly helm: RepairOptions & {
    /** Globs of files left alone, relative to the site's directory. */
    readonly ignore: readonly string[];
  };
}

/** Formatters leave the texts of data alone, and readers get them with each placeholder filled. */
const OFF = {'unquoted-placeholder': 'off'} as const;

/**
 * Finds what is wrong in the commands of a product's upgrade steps, in the order of the data.
 * A command of a YAML block scalar (`run: |`) is found at its line, any other where its text
 * begins; in modules and inline data there are no lines.
 */
export async function scanSteps(
  data: CompatData,
  {siteDir, siteConfigPath, helm}: StepScanOptions,
): Promise<Problem[]> {
  const steps = stepCommands(data);
  const file = data.file ?? siteConfigPath;
  const isIgnored = createMatcher([...helm.ignore]);
  if (steps.length === 0 || isIgnored(posixPath(relative(siteDir, file)))) return [];
  const options = {...helm, rules: {...helm.rules, ...OFF}, lang: 'bash', meta: null};
  const found = steps.flatMap(({run, path}) =>
    repairBlock(run, options).findings.map((finding) => ({...finding, run, path})),
  );
  if (found.length === 0) return [];
  const source = data.file === undefined ? '' : await readFile(data.file, 'utf8').catch(() => '');
  const root = locate(source, file);
  return found.map(({code, severity, message, tip, offset, run, path}) => ({
    code,
    severity,
    message,
    tip,
    path: toMessageRelativeFilePath(file),
    ...placeOf({source, root, path, run, offset}),
    key: formatPath(path),
    docs: docsUrl(code),
  }));
}

/** Where an offset of a command stands in the file; nothing where the file has no lines. */
function placeOf({
  source,
  root,
  path,
  run,
  offset,
}: StepCommand & {
  readonly source: string;
  readonly root: Located | null;
  readonly offset: number;
}): Pick<Problem, 'line' | 'column'> {
  const value = root && valueAt(root, path);
  const {line, column = 1} = value?.place ?? {};
  if (line === undefined) return {};
  const lines = source.split(/\r\n|\n|\r/);
  // A block scalar begins below its mark; blank lines before the text are none of it.
  if (!/^[|]/.test(lines[line - 1]?.slice(column - 1) ?? '')) return {line, column};
  const first = lines.findIndex((text, index) => index >= line && text.trim() !== '');
  const index = run.slice(0, offset).split('\n').length - 1;
  const text = run.split('\n')[index] ?? '';
  const written = lines[first + index] ?? '';
  const start = written.lastIndexOf(text);
  const before = offset - (run.lastIndexOf('\n', offset - 1) + 1);
  return start < 0 ? {line, column} : {line: first + index + 1, column: start + before + 1};
}

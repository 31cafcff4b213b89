import type {LoadContext, Plugin} from '@docusaurus/types';
import {COLUMN_KINDS, MEANINGS} from '../exchange/import/options.js';
import {check} from './check.js';
import {dataFileUse} from './data-file-use.js';
import {EXPORT_FORMATS, exportData, type ExportOptions} from './export.js';
import {fix} from './fix.js';
import {FORMATS} from './format/index.js';
import {importFile, type ImportCommand} from './import.js';
import {history, HISTORY_FORMATS, type HistoryOptions} from './history.js';
import {replaceTables} from './replace-tables.js';
import {reportUsageErrors} from './usage-error.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

type ExportFlags = Omit<ExportOptions, 'context'>;
type HistoryFlags = Omit<HistoryOptions, 'context'>;

/**
 * Registers the commands `docusaurus compat:…`, once: every plugin instance is
 * asked, but the commands work on all of them.
 */
export function extendCli(cli: Cli, context: LoadContext): void {
  if (cli.commands.some((command: {name(): string}) => command.name() === 'compat:check')) return;

  cli
    .command('compat:check [paths...]')
    .description('Find malformed commands in the content and mistakes in the compatibility data.')
    .option('--format <format>', FORMATS.join(', '), 'human')
    .action((paths: string[], {format}: {format: string}) =>
      reportUsageErrors(() => check(paths, {context, format})),
    );

  cli
    .command('compat:fix [paths...]')
    .description('Repair malformed commands in the source files.')
    .option('--dry-run', 'show what would change, and change nothing')
    .action((paths: string[], {dryRun = false}: {dryRun?: boolean}) =>
      reportUsageErrors(() => fix(paths, {context, dryRun})),
    );

  const collect = (value: string, values: readonly string[] = []) => [...values, value];
  cli
    .command('compat:import <file>')
    .description(
      'Make a data file of a table in Markdown, HTML or CSV, or of JSON such as endoflife.date serves.',
    )
    .option('--out <file>', 'write the data file there instead of printing it')
    .option('--force', 'overwrite the file')
    .option(
      '--replace',
      'put <CompatMatrix/> in place of the table; alone: of all that show the data',
    )
    .option(
      '--table <numbers>',
      'which table of the file, counted from 1; of one product several: 2,1',
    )
    .option('--product <id>', 'id of the product')
    .option('--product-name <name>', 'the product as readers know it')
    .option('--release-column <header>', 'the column that names the releases')
    .option('--release <line>', 'the release whose components the table lists')
    .option(
      '--column <header=kind>',
      `what stands in a column: ${COLUMN_KINDS.join(', ')}`,
      collect,
    )
    .option('--mark <mark=meaning>', `what a mark or a word means: ${MEANINGS.join(', ')}`, collect)
    .action((file: string, command: ImportCommand) =>
      command.replace && command.out === undefined
        ? reportUsageErrors(() => replaceTables(file, command, context))
        : importFile(file, command, context, (out) => dataFileUse(out, context)),
    );

  cli
    .command('compat:export')
    .description(
      'Write the compatibility data in another format, or into a file that holds a copy.',
    )
    .option('--format <format>', EXPORT_FORMATS.join(', '), 'md')
    .option('--product <id>', 'the product, where the site has several')
    .option('--out <file>', 'write to a file instead of the terminal')
    .option('--update <file>', 'write the matrix between the compat-matrix comments of a file')
    .option('--check', 'write nothing, and fail if the file is stale')
    .action(({format, product, out, update, check: onlyCheck}: ExportFlags) =>
      reportUsageErrors(() =>
        exportData({context, format, product, out, update, check: onlyCheck}),
      ),
    );

  cli
    .command('compat:history [file]')
    .description('Tell from Git when and why each cell of the matrix changed.')
    .option('--format <format>', HISTORY_FORMATS.join(', '), 'human')
    .option('--product <id>', 'the product, where the site has several')
    .option('--release <line>', 'only the cells of one release line')
    .action((file: string | undefined, {format, product, release}: HistoryFlags) =>
      reportUsageErrors(() => history(file, {context, format, product, release})),
    );
}

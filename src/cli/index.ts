import type {LoadContext, Plugin} from '@docusaurus/types';
import {check} from './check.js';
import {fix} from './fix.js';
import {FORMATS} from './format/index.js';
import {importFile, type ImportCommand} from './import.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/**
 * Registers `docusaurus compat:check`, `compat:fix` and `compat:import`, once: every
 * plugin instance is asked, but the commands work on all of them.
 */
export function extendCli(cli: Cli, context: LoadContext): void {
  if (cli.commands.some((command: {name(): string}) => command.name() === 'compat:check')) return;

  cli
    .command('compat:check [paths...]')
    .description('Find malformed commands in the content and mistakes in the compatibility data.')
    .option('--format <format>', FORMATS.join(', '), 'human')
    .action((paths: string[], {format}: {format: string}) => check(paths, {context, format}));

  cli
    .command('compat:fix [paths...]')
    .description('Repair malformed commands in the source files.')
    .option('--dry-run', 'show what would change, and change nothing')
    .action((paths: string[], {dryRun = false}: {dryRun?: boolean}) =>
      fix(paths, {context, dryRun}),
    );

  const collect = (value: string, values: readonly string[] = []) => [...values, value];
  cli
    .command('compat:import <file>')
    .description('Make a data file of a Markdown table, or of JSON such as endoflife.date serves.')
    .option('--out <file>', 'write the data file there instead of printing it')
    .option('--force', 'overwrite the file')
    .option('--replace', 'put <CompatMatrix/> in place of the table')
    .option('--table <number>', 'which table of the file, counted from 1')
    .option('--product <id>', 'id of the product')
    .option('--product-name <name>', 'the product as readers know it')
    .option('--release-column <header>', 'the column that names the releases')
    .option('--release <line>', 'the release whose components the table lists')
    .option('--column <header=kind>', 'what stands in a column', collect)
    .option('--mark <mark=meaning>', 'what a mark or a word means', collect)
    .action((file: string, command: ImportCommand) => importFile(file, command));
}

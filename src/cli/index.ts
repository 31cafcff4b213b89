import type {LoadContext, Plugin} from '@docusaurus/types';
import {check} from './check.js';
import {fix} from './fix.js';
import {FORMATS} from './format/index.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/**
 * Registers `docusaurus compat:check` and `docusaurus compat:fix`, once: every
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
}

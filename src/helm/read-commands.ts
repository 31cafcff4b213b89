import {normaliseLineBreaks} from '../shell/source.js';
import type {Word} from '../shell/parse.js';
import {positionalKind} from './commands/grammar.js';
import type {Invocation} from './commands/invocation.js';
import {withoutMagicComments} from './magic-comments.js';
import {Draft} from './draft.js';
import {hasRootPrompts, mayHoldCommand, statementsOf} from './command-statements.js';
import {repairBlock} from './repair.js';
import {isShellLanguage} from './shell-language.js';

/** A word of a command, and where it stands in the block. */
export interface CommandWord {
  /** After quote removal, placeholders as written. */
  readonly value: string;
  /** Offset in the block's text. */
  readonly offset: number;
}

/** A sound helm command that names a chart. */
export interface ChartCommand {
  /** Such as `upgrade` or `show values`. */
  readonly path: string;
  readonly chart: CommandWord;
  /** Name of the release that it installs or upgrades, if it says. */
  readonly release: CommandWord | null;
  readonly version: CommandWord | null;
  readonly namespace: CommandWord | null;
}

/**
 * The helm commands of a code block that name a chart. Those that a rule finds malformed are left
 * out: nobody knows for sure what they were to say.
 *
 * @param text the block's text, with LF or CRLF
 * @param lang the fence's language; a block that is no shell has no commands
 * @param magicComments as in `RepairOptions`
 */
export function readCommands(
  text: string,
  lang: string | null,
  magicComments?: readonly string[],
): ChartCommand[] {
  if (!mayHoldCommand(text) || !isShellLanguage(lang)) return [];
  const shown = withoutMagicComments(text, magicComments);
  const source = normaliseLineBreaks(shown?.text ?? text);
  const original = (place: number) => {
    const offset = source.original(place);
    return shown?.original(offset) ?? offset;
  };
  const rootPrompt = hasRootPrompts(source.text, lang);
  const commands = statementsOf(source.text, rootPrompt, lang).flatMap(({start, end}) => {
    const context = {majors: [3, 4] as const, last: true, followed: false, rootPrompt};
    const {invocations} = Draft.of(source.text.slice(start, end), context);
    return invocations.flatMap((invocation) => {
      const offset = (word: Word) => original(start + word.start);
      const command = readChartCommand(invocation, offset);
      return command ? [{command, start: offset(invocation.command.words[0] as Word)}] : [];
    });
  });
  if (commands.length === 0) return [];
  const {findings} = repairBlock(text, {lang, ...(magicComments && {magicComments})});
  const broken = new Set(
    findings.filter(({severity}) => severity !== 'advice').map(({offset}) => offset),
  );
  return commands.flatMap(({command, start}) => (broken.has(start) ? [] : [command]));
}

function readChartCommand(
  {tool, grammar, notation, objections, path, positionals, flags, command}: Invocation,
  offsetOf: (word: Word) => number,
): ChartCommand | null {
  if (tool !== 'helm' || !grammar || notation || objections.length > 0) return null;
  const index = positionals.findIndex(
    (_, i) => positionalKind(grammar, i, positionals.length) === 'chart',
  );
  const chart = positionals[index];
  if (!chart || command.redirections.some(isInput)) {
    return null;
  }
  const wordOf = (word: Word): CommandWord => ({value: word.value, offset: offsetOf(word)});
  const valueOf = (name: string): CommandWord | null => {
    const used = flags.findLast(({flag}) => flag.name === name);
    return used && used.value !== null
      ? {value: used.value, offset: offsetOf(used.valueWord ?? used.word)}
      : null;
  };
  const release = index === 1 ? positionals[0] : undefined;
  return {
    path,
    chart: wordOf(chart),
    release: release ? wordOf(release) : null,
    version: valueOf('version'),
    namespace: valueOf('namespace'),
  };
}

/** A formatter makes redirections of placeholders. */
function isInput({operator}: {readonly operator: string}): boolean {
  return operator === '<';
}

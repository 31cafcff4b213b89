import {isHelmCommand} from '../commands/helm.js';
import {positionalKind} from '../commands/grammar.js';
import {isKnownTool, namesSeveral, type Invocation} from '../commands/invocation.js';
import {suits} from '../commands/kinds.js';
import type {Draft, Edit} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {isPastedTwice} from '../scope.js';
import {partings, readsInput} from '../second-commands.js';
import {firstPrompt} from '../../shell/prompt.js';

const MESSAGE = 'Another command starts here, and nothing separates it from the one before';
const TIP = 'Put a line break or `&&` between them';

/** The line break between two commands was lost: `helm repo update helm install …`. */
export const commandsRunTogether: Rule = {
  code: 'commands-run-together',
  severity: 'warning',
  describe: 'Two commands stand on one line with nothing between them',

  detect(draft) {
    const inProse: Fault[] = draft.shell.commands.flatMap(({words, start}) => {
      const tools = words.filter(
        ({text}, i) => text === 'helm' && isHelmCommand(words[i + 1]?.value ?? ''),
      );
      const isOther = !isKnownTool(words[0]?.value ?? '') && !namesSeveral(words);
      return tools.length > 1 && words[0]?.start === start && isOther
        ? [{start, end: start, message: MESSAGE, tip: TIP}]
        : [];
    });
    return inProse.concat(behindOthers(draft), commandsInside(draft), gluedTools(draft));
  },
};

/**
 * A command that the shell takes for arguments of `export`, which has names and assignments, or of `cd`, which has one
 * folder: `export NAMESPACE=shop helm list`.
 */
function behindOthers(draft: Draft): Fault[] {
  return draft.shell.commands.flatMap(({words, end}): Fault[] => {
    const at = words.findIndex(
      ({text}, i) => text === 'helm' && isHelmCommand(words[i + 1]?.value ?? ''),
    );
    const tool = words[at];
    const given = words.slice(1, at);
    const isWhole =
      words[0]?.text === 'export'
        ? given.length > 0 && given.every(({text}) => /^[A-Za-z_]\w*=/.test(text))
        : words[0]?.text === 'cd' && given.length === 1;
    if (!tool || !isWhole) {
      return [];
    }
    const apart = draft.source.slice(0, tool.start).trimEnd().length;
    const edit = {start: apart, end: tool.start, text: `\n${promptOf(draft)}`};
    const second = draft
      .apply([edit])
      .invocations.find(({command}) => command.start > apart && command.end > tool.start);
    const isSound = second?.grammar && second.objections.length === 0 && end >= tool.end;
    return [{...anotherAt(draft, tool.start, tool.end), edits: isSound ? [edit] : null}];
  });
}

function commandsInside(draft: Draft): Fault[] {
  return draft.invocations.flatMap((joined) =>
    partings(joined, draft.context.majors)
      .filter(({certain}) => certain)
      .map(({word: {start, end}}) => anotherAt(draft, start, end)),
  );
}

function anotherAt(draft: Draft, start: number, end: number): Fault {
  return {start, end, message: MESSAGE, tip: TIP, edits: split(draft, start)};
}

/** A tool at the end of a word, before a command of it: `helm repo updatehelm install`. */
const GLUED_TOOL = /(?<=[\p{L}\d])(?:helm|kubectl)$/u;

/**
 * Where two lines were joined without a space: the first is a command only if it ends there. Behind a name
 * that ends in `helm`, one word more may be anything.
 */
function gluedTools(draft: Draft): Fault[] {
  return draft.invocations.flatMap(({command: {words}, objections}) =>
    words.flatMap(({text, start, end}, i): Fault[] => {
      const [tool = ''] = GLUED_TOOL.exec(text) ?? [];
      if (!tool || words.length < i + 3) {
        return [];
      }
      const at = end - tool.length;
      const parted = draft.apply([{start: at, end: at, text: '\n'}]).invocations;
      const first = parted.find(({command}) => command.start <= start && start < command.end);
      const second = parted.find(({command}) => command.start === at + 1);
      const isWhole = first?.grammar && first.objections.length === 0;
      if (!isWhole || !second?.grammar) {
        return [];
      }
      if (objections.length > 0) {
        return [anotherAt(draft, at, end)];
      }
      // The first takes any number of arguments, or runs them: only a whole command with a flag tells.
      const isCommand = second.objections.length === 0 && second.flags.length > 0;
      return isCommand ? [{start: at, end, message: MESSAGE, tip: TIP}] : [];
    }),
  );
}

/** What stands before the first command of a statement, and before one that gets a line of its own. */
function promptOf({text}: Draft): string {
  return firstPrompt(text) || (/^[ \t]*/.exec(text)?.[0] ?? '');
}

function split(draft: Draft, start: number): Edit[] | null {
  const prompt = promptOf(draft);
  const before = draft.source.slice(0, start);
  const [gap = '', sign] = /(?:[ \t]*([$%]))?[ \t]*$/.exec(before) ?? [];
  // The second command's own prompt goes with it. Any other sign would stay behind as an argument,
  // and so would what ends a clause.
  if ((sign && !prompt.trimEnd().endsWith(sign)) || CLAUSE_END.test(before.trimEnd())) {
    return null;
  }
  const edit = {start: start - gap.length, end: start, text: `\n${prompt}`};
  const parted = draft.apply([edit]);
  if (isPastedTwice(parted, edit.start)) {
    return null;
  }
  const apart = parted.invocations;
  const first = apart.findLast(({command}) => command.start < edit.start);
  const second = apart.find(({command}) => command.start > edit.start);
  if (second && readsInput(second)) {
    const isOnLineOfItsOwn = draft.source[edit.start - 1] === '\n';
    return sign ? null : [{...edit, text: isOnLineOfItsOwn ? `${gap}| ` : ' | '}];
  }
  // Half a command may stand on a line that we cannot tell to be part of it.
  const last = draft.source.slice(start).includes('\n') ? undefined : apart.at(-1);
  return isCut(first) || isCut(last) || !first || takesOthers(first, draft) ? null : [edit];
}

/**
 * Whether a command that takes any number of arguments has more than it needs, and nothing shows that
 * they are its own: in `helm repo update cd charts helm …` they belong to a third command.
 */
function takesOthers({grammar, positionals}: Invocation, {source}: Draft): boolean {
  if (!grammar || grammar.max < Infinity) {
    return false;
  }
  const words = source.split(/[\s/]+/);
  return positionals.slice(grammar.min).some(({value}, i) => {
    const kind = positionalKind(grammar, grammar.min + i, positionals.length);
    const isNamed = words.indexOf(value) !== words.lastIndexOf(value);
    return !isNamed && !(kind === 'resource-type' && suits(value, kind));
  });
}

const CLAUSE_END = /[,;:；，、。]$|[\p{L}\p{N}]\.$|\\n[$%]?$/u;

function isCut(invocation: Invocation | undefined): boolean {
  return invocation?.objections.some(({kind}) => kind === 'too-few') ?? false;
}

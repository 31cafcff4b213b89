import type {SimpleCommand, Word} from '../../shell/parse.js';
import type {CommandGrammar, HelmMajor} from '../commands/grammar.js';
import {helmGrammar, isHelmCommand, resolveHelmAlias} from '../commands/helm.js';
import {isNotation, namesSeveral, type Invocation} from '../commands/invocation.js';
import {kindOfName} from '../commands/kinds.js';
import {kubectlGrammar, kubectlRunner} from '../commands/kubectl.js';
import type {Draft, Edit} from '../draft.js';
import {formatCommand} from '../formatter/damage.js';
import {displacedPairs, looksPrinted, type DisplacedPair} from '../formatter/displaced.js';
import {layOut} from '../formatter/layout.js';
import {findPreimages, MOST_WORDS, type Displaced, type Preimage} from '../formatter/preimages.js';
import type {Rule} from '../rule.js';

/**
 * A shell formatter took `<NAME>` for redirections and moved the words that
 * followed: `--version <V> -n ns` became `--version ns < V > -n`.
 */
export const redirectMangledPlaceholder: Rule = {
  code: 'redirect-mangled-placeholder',
  severity: 'warning',
  describe: 'A formatter took a placeholder for redirections and reordered the command',

  detect(draft) {
    // A formatter prints only what it can parse.
    if (draft.shell.faults.length > 0) {
      return [];
    }
    return draft.shell.commands.flatMap((command) => {
      const pairs = displacedPairs(command);
      const invocation = draft.invocations.find((candidate) => candidate.command === command);
      if (
        pairs.length === 0 ||
        !looksPrinted(command, pairs) ||
        !isDamage(command, pairs, invocation)
      ) {
        return [];
      }
      const names = pairs.map(({open}) => `<${open.target?.text}>`).join(', ');
      return [
        {
          start: command.start,
          end: command.end,
          message: `The placeholder ${names} was taken for a redirection and its place was lost`,
          tip: 'Put the placeholder back; quote it to keep a formatter from moving it again',
          edits: invocation ? restore(draft, invocation) : null,
        },
      ];
    });
  },
};

/** Whether the redirections cannot have been meant. */
function isDamage(
  command: SimpleCommand,
  pairs: readonly DisplacedPair[],
  invocation: Invocation | undefined,
): boolean {
  const flagFollows = pairs.some(({close}) => /^-{1,2}[a-z]/i.test(close.target?.text ?? ''));
  if (invocation?.tool === 'helm') {
    // Helm reads standard input only where it is told to.
    return flagFollows || !invocation.flags.some(({value}) => value === '-');
  }
  const namesFile = pairs.every(({open}) => /[./]/.test(open.target?.text ?? ''));
  if (invocation) {
    // `kubectl exec -i db -- psql < dump > log`; with `-t`, input would have to be a terminal.
    const readsInput =
      command.words.some(({text}) => /^(?:-i|--stdin)$/.test(text)) ||
      invocation.flags.some(({value}) => value === '-');
    return flagFollows || !(namesFile || readsInput);
  }
  // Output between commands is no command: `STATUS: < x > -y`.
  return flagFollows && /^[\w./-]+$/.test(command.words[0]?.text ?? '');
}

/** The one right pre-image of a damaged command, as an edit; null if there is none or several. */
function restore(draft: Draft, invocation: Invocation): Edit[] | null {
  const {command} = invocation;
  const pairs = displacedPairs(command);
  if (pairs.some(({close}) => !close.target)) {
    return null;
  }
  // `[flags]` and `...` stand for words that nobody can count; `[--force]` stands for itself.
  const written = [...command.words, ...pairs.map(({close}) => close.target as Word)];
  const isOpen = (word: Word): boolean =>
    isNotation(word) && !/^\[--?[a-z][\w-]*\]$/i.test(word.text);
  if (namesSeveral(command.words) || written.some(isOpen)) {
    return null;
  }
  // What names the command may have been moved as well: `helm -n web < ns > upgrade`.
  const first = invocation.grammar ? invocation.argumentsIndex : invocation.toolIndex + 1;
  const words = command.words.slice(first);
  if (words.length > MOST_WORDS) {
    return null;
  }
  const displaced = pairs.map(({open, close}): Displaced => ({
    content: (open.target as Word).text,
    follower: (close.target as Word).text,
    apart: draft.source.slice(close.start, close.end).includes('\n'),
  }));
  // Of an expression that was torn apart, braces are left whose place nothing tells.
  const texts = [...words.map(({text}) => text), ...displaced.map(({follower}) => follower)];
  if (texts.some((text) => /^\}\}|\{\{(?!.*\}\})/.test(text))) {
    return null;
  }
  const readings = invocation.grammar
    ? [{grammar: invocation.grammar, path: []}]
    : commandsAmong(invocation.tool, texts, draft.context.majors);
  const found = readings.map(({grammar, path}) =>
    findPreimages(grammar, {words: words.map(({text}) => text), displaced, path}),
  );
  const preimage = found.includes(null) ? null : theOne(found.flatMap((list) => list ?? []));
  if (!preimage || (invocation.objections.length === 0 && takesArgument(preimage))) {
    return null;
  }
  const head = command.words[first - 1] as Word;
  const start = head.end;
  const lastPair = pairs.at(-1) as DisplacedPair;
  const others = command.redirections.filter(
    (redirection) => !pairs.some(({open, close}) => open === redirection || close === redirection),
  );
  // Real redirections are printed in source order among the displaced ones; only those after them stay put.
  if (others.some((redirection) => redirection.start < lastPair.close.start)) {
    return null;
  }
  const end = lastPair.close.end;
  const source = draft.source;
  const breaksBefore = (offset: number): boolean => /\n[ \t]*$/.test(source.slice(0, offset));
  const text = layOut(preimage, {
    beforeWord: words.map((word) => breaksBefore(word.start)),
    beforePlaceholder: pairs.map(({open}) => breaksBefore(open.start)),
    beforeFollower: pairs.map(({close}) => breaksBefore((close.target as Word).start)),
    indent: /\\\n([ \t]*)/.exec(source.slice(command.start, end))?.[1] ?? '  ',
  });
  const repaired = `${source.slice(command.start, start)} ${text}`;
  return isWhatTheFormatterPrints(repaired, source.slice(command.start, end))
    ? [{start, end, text: ` ${text}`}]
    : null;
}

/** The commands of a tool that some of these words name. */
function commandsAmong(
  tool: Invocation['tool'],
  words: readonly string[],
  majors: readonly HelmMajor[],
): Array<{grammar: CommandGrammar; path: readonly string[]}> {
  const paths = words.flatMap((word) => [[word], ...words.map((next) => [word, next])]);
  const known = new Map<string, {grammar: CommandGrammar; path: readonly string[]}>();
  for (const path of paths) {
    const grammar =
      tool === 'helm' ? helmCommand(path, majors) : (kubectlGrammar(path) ?? kubectlRunner(path));
    // `get values` is two words, and `upgrade web` a word and its first argument.
    if (grammar?.path.length === path.length) {
      known.set(path.join(' '), {grammar, path});
    }
  }
  return [...known.values()];
}

function helmCommand(path: readonly string[], majors: readonly HelmMajor[]): CommandGrammar | null {
  const name = resolveHelmAlias(path.join(' '));
  if (name === 'diff upgrade') {
    // The plugin helm-diff takes what `helm upgrade` takes (https://github.com/databus23/helm-diff).
    return {...helmGrammar('upgrade', majors), path};
  }
  const grammar = isHelmCommand(name) ? helmGrammar(name, majors) : null;
  return grammar?.group === false ? grammar : null;
}

/**
 * Whether a word became part of a placeholder that may as well be an argument: `web` of `<name web>`, but not
 * `name` of `<release name>`. Of a command that is whole without its placeholders, only their names tell.
 */
function takesArgument({words}: Preimage): boolean {
  return words.some(({text}) =>
    [...text.matchAll(/<[^<>]* ([^<>\s]+)>/g)].some(([, last = '']) => kindOfName(last) === null),
  );
}

/** The pre-image to take, if all mean the same; first by usage order. */
function theOne(found: readonly Preimage[]): Preimage | null {
  const [first] = found;
  if (!first || found.some(({meaning}) => meaning !== first.meaning)) {
    return null;
  }
  return found.reduce((a, b) => (comesBefore(b, a) ? b : a));
}

/** Usage lines put positionals before flags. */
function comesBefore(a: Preimage, b: Preimage): boolean {
  const places = ({words}: Preimage): number[] =>
    words.flatMap(({role}, i) => (role === 'positional' ? [i] : []));
  const [first, second] = [places(a), places(b)];
  for (let i = 0; i < first.length; i += 1) {
    if (first[i] !== second[i]) {
      return (first[i] as number) < (second[i] as number);
    }
  }
  return false;
}

/** Running the damage forwards must give back the damaged command. */
function isWhatTheFormatterPrints(repaired: string, damaged: string): boolean {
  const printed = formatCommand(repaired);
  const before = formatCommand(damaged);
  return printed !== null && before !== null && printed.join(' ') === before.join(' ');
}

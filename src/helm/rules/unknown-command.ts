import {helmSubcommands, isHelmCommand, resolveHelmAlias} from '../commands/helm.js';
import {readInvocation, type Invocation, type Objection} from '../commands/invocation.js';
import {looksLikeFlag, suits} from '../commands/kinds.js';
import {CAPITALISED_TOOLS, MISSPELT_TOOLS} from '../commands/misspelt-tools.js';
import type {Draft, Edit} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import type {Word} from '../../shell/parse.js';
import {objectionsOf, type Objected} from '../scope.js';
import {closestFlag, near} from '../spelling.js';

/** Plugins in common use, whose names are close to a command of Helm's own or could be. */
const PLUGINS = new Set([
  'diff',
  'secrets',
  's3',
  'gcs',
  'git',
  'cm-push',
  'unittest',
  'dt',
  'schema',
  'tests',
  'starter',
  'images',
  'mapkubeapis',
  '2to3',
]);

/**
 * Commands in other languages, of letters that a plugin's name could have: a page was translated with its code. The
 * words for `install`, `uninstall` and `upgrade`, as an imperative or an infinitive.
 */
const TRANSLATED: Readonly<Record<string, readonly string[] | undefined>> = {
  aggiorna: ['upgrade', 'repo update'],
  aggiornare: ['upgrade', 'repo update'],
  actualizar: ['upgrade', 'repo update'],
  aktualisieren: ['upgrade', 'repo update'],
  atualizar: ['upgrade', 'repo update'],
  deinstallieren: ['uninstall'],
  desinstalar: ['uninstall'],
  disinstalla: ['uninstall'],
  disinstallare: ['uninstall'],
  instalar: ['install'],
  installa: ['install'],
  installare: ['install'],
  installer: ['install'],
  installeren: ['install'],
  installera: ['install'],
  installieren: ['install'],
  zainstaluj: ['install'],
};

/**
 * A command that Helm does not have; repaired if it is one edit from exactly one that it has, or
 * stands before the group that has it or without: `helm add repo`, `helm add NAME URL`.
 */
export const unknownCommand: Rule = {
  code: 'unknown-command',
  severity: 'warning',
  describe: 'Helm has no such command',

  detect(draft) {
    const tools = misspeltTools(draft).map(({word: {start, end, text}, tool}): Fault => ({
      start,
      end,
      message: `No tool is called \`${text}\``,
      tip: `Did you mean \`${tool}\`?`,
      edits: [{start, end, text: tool}],
    }));
    const commands = objectionsOf(draft, 'unknown-command').flatMap((objected): Fault[] => {
      const {word, group} = objected.objection;
      const small = inSmallLetters(draft, objected);
      if (small) {
        return [small];
      }
      const correction = correct(objected);
      const {names: meant} = correction;
      // Another word after `helm` may name a plugin; after `helm repo` it cannot.
      const plugin = meant.length === 0 && (group === '' || LEGACY_GROUPS.has(group));
      // No plugin has a name of other letters: a page was translated with its code.
      const translated =
        draft.context.tagged &&
        /^[\p{L}-]+$/u.test(word.text) &&
        /\P{ASCII}/u.test(word.text) &&
        !isProse(objected.invocation.command.words);
      if (!translated && (plugin || !/^[a-z][a-z-]*$/.test(word.text))) {
        return [];
      }
      return [
        {
          start: word.start,
          end: word.end,
          message: `Helm has no command \`${['helm', group, word.value].filter(Boolean).join(' ')}\``,
          tip:
            meant.length > 0
              ? `Did you mean ${meant.map((name) => `\`${name}\``).join(' or ')}?`
              : 'See `helm --help` for the commands it has',
          edits: proven(draft, word, correction),
        },
      ];
    });
    return tools.concat(commands, capitalisedVerbs(draft));
  },
};

/** A word that a capital parts from a command, as editors write the start of a sentence: `helm Install`. */
function inSmallLetters(
  draft: Draft,
  {objection, invocation}: Objected<'unknown-command'>,
): Fault | null {
  const {word, group} = objection;
  const {words} = invocation.command;
  const next = words[words.indexOf(word) + 1];
  const both = `${word.text} ${next?.text}`.toLowerCase();
  const {text, end} =
    next && group === '' && isHelmCommand(both) ? {text: both, end: next.end} : inSmall(word);
  // A flag or an address tells it from a sentence, as it does the tool's name.
  const isSentence = !draft.context.tagged || isProse(words);
  const known = helmSubcommands(group).includes(resolveHelmAlias(text.split(' ', 1)[0] ?? ''));
  if (text.startsWith(word.text) || isSentence || !known) {
    return null;
  }
  const edits = proven(draft, word, {names: [text], end});
  return (
    edits && {
      start: word.start,
      end,
      message: `Helm has no command \`${['helm', group, word.text].filter(Boolean).join(' ')}\``,
      tip: `Did you mean \`${text}\`?`,
      edits,
    }
  );
}

/** A command of kubectl with a capital: `kubectl Get pods -A`. */
function capitalisedVerbs(draft: Draft): Fault[] {
  return draft.invocations.flatMap(({tool, grammar, notation, command, argumentsIndex}) => {
    const word = command.words[argumentsIndex];
    const small = word?.text.toLowerCase() ?? '';
    const isRead = tool !== 'kubectl' || grammar || notation || !draft.context.tagged;
    if (!word || isRead || small === word.text || isProse(command.words)) {
      return [];
    }
    const edits = proven(draft, word, {names: [small], end: word.end});
    const isKnown = edits && draft.apply(edits).invocations.every((read) => read.grammar);
    return isKnown
      ? [
          {
            start: word.start,
            end: word.end,
            message: `kubectl has no command \`${word.text}\``,
            tip: `Did you mean \`${small}\`?`,
            edits,
          },
        ]
      : [];
  });
}

function inSmall({text, end}: Word): Pick<Word, 'text' | 'end'> {
  return {text: text.toLowerCase(), end};
}

/** Whether no word is a flag or an address. */
function isProse(words: readonly Word[]): boolean {
  return !words.some(({text}) => /^-|\w:?\/\S/.test(text));
}

/** The proof of a spelling is that the command takes what follows, or only misspells flags of its own. */
function proven(draft: Draft, {start, end}: Word, correction: Correction): Edit[] | null {
  const [meant, ...others] = correction.names;
  if (meant === undefined || others.length > 0) {
    return null;
  }
  const edit = {start, end: correction.end, text: meant};
  const corrected = draft
    .apply([edit])
    .invocations.find(({command}) => command.start <= start && end <= command.end + meant.length);
  return corrected?.objections.every((left) => isMisspeltFlag(left, corrected)) ? [edit] : null;
}

/**
 * First words that are a tool's name misspelt or with a capital: no program, and the tool has the command
 * and takes the rest. With a capital, a flag or an address tells it from a sentence, as `Helm list` may be; `Helm repo update` is none.
 */
function misspeltTools({shell, context}: Draft): Array<{word: Word; tool: string}> {
  return shell.commands.flatMap((command) => {
    const [word, ...rest] = command.words;
    const name = word?.text ?? '';
    // Text, which an untagged block may be, starts its sentences so.
    const capitalised = context.tagged ? CAPITALISED_TOOLS[name] : undefined;
    const tool = capitalised ?? MISSPELT_TOOLS[name];
    const isUpdate = rest.map(({text}) => text).join(' ') === 'repo update';
    const isSentence = capitalised && isProse(rest) && !isUpdate;
    if (!word || !tool || isSentence) {
      return [];
    }
    const words = [{...word, text: tool, value: tool}, ...rest];
    const read = readInvocation({...command, words}, context.majors);
    const taken = read?.grammar && read.objections.every((left) => isMisspeltFlag(left, read));
    return taken && rest.length > 0 ? [{word, tool}] : [];
  });
}

function isMisspeltFlag(objection: Objection, {grammar}: Invocation): boolean {
  return (
    objection.kind === 'unknown-flag' &&
    grammar !== null &&
    closestFlag(objection.name, grammar) !== null
  );
}

/** Groups that were commands with arguments in Helm 2. */
const LEGACY_GROUPS = new Set(['search', 'get', 'inspect', 'show']);

/** What may have been meant. */
interface Correction {
  /** Words to write in place of those from the unknown one to `end`; several if nobody can tell. */
  readonly names: readonly string[];
  readonly end: number;
}

function correct({objection, invocation}: Objected<'unknown-command'>): Correction {
  const {word, group} = objection;
  const {words} = invocation.command;
  const next = words[words.indexOf(word) + 1];
  if (group === '' && next && helmSubcommands(resolveHelmAlias(next.value)).includes(word.value)) {
    return {names: [`${next.value} ${word.value}`], end: next.end};
  }
  const argument = next !== undefined && !looksLikeFlag(next.value);
  // No other command of this name takes an address, and a plugin would have a name of its own.
  if (group === '' && word.value === 'add' && words.some(({value}) => suits(value, 'url'))) {
    return {names: ['repo add'], end: word.end};
  }
  return {names: spellings(word.value, group, argument), end: word.end};
}

function spellings(word: string, group: string, argument: boolean): string[] {
  if (group === 'repo' && word === 'upgrade' && !argument) {
    return ['update'];
  }
  if (group === '' && word === 'update') {
    // Helm 2 kept `helm update` as a deprecated name (cmd/helm/helm.go, newRepoUpdateCmd). It took
    // no arguments: who updates a release means to upgrade it.
    return argument ? ['repo update', 'upgrade'] : ['repo update'];
  }
  const isTranslated = group === '' && Object.hasOwn(TRANSLATED, word);
  const translated = isTranslated ? TRANSLATED[word] : undefined;
  if (translated) {
    return [...translated];
  }
  // So short a word after `helm` is as likely a plugin: `helm rel list` deletes nothing.
  return PLUGINS.has(word) || (group === '' && word.length < 4)
    ? []
    : near(word, helmSubcommands(group));
}

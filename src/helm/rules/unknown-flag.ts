import type {Word} from '../../shell/parse.js';
import type {CommandGrammar} from '../commands/grammar.js';
import {majorsWithFlag} from '../commands/helm.js';
import type {Invocation} from '../commands/invocation.js';
import {suits} from '../commands/kinds.js';
import type {Draft, Edit} from '../draft.js';
import {helm2Flag} from '../helm2.js';
import type {Rule} from '../rule.js';
import {objectionsOf, type Objected} from '../scope.js';
import {closestFlag, isOneEditApart, similarFlags} from '../spelling.js';

/**
 * A flag that the command does not have, and that resembles one which it has;
 * repaired if it is one edit from exactly one. What resembles none may be a
 * flag of a newer Helm: see `unrecognised-flag`.
 */
export const unknownFlag: Rule = {
  code: 'unknown-flag',
  severity: 'warning',
  describe: 'The command has no such flag',

  detect(draft) {
    return unknownFlags(draft)
      .filter(isProven)
      .map((unknown) => {
        const {objection, invocation} = unknown;
        const {word, name} = objection;
        const meant = (isLong(word.value) ? resembled(name, invocation.grammar) : []).filter(
          (flag) => isSlipOf(name, flag.replace(/^-+/, '')),
        );
        return {
          start: word.start,
          end: word.end,
          message: describeUnknown(unknown),
          tip:
            meant.length > 0
              ? `Did you mean ${meant.map((flag) => `\`${flag}\``).join(' or ')}?`
              : goesOnBehindFlag(unknown)
                ? 'Put `=` or a space between the flag and its value'
                : 'See its `--help` for the flags it has',
          edits: corrected(unknown) ?? withoutColon(unknown) ?? withSpace(unknown),
        };
      });
  },
};

function corrected({objection: {word, name}, invocation}: UnknownFlag): Edit[] | null {
  const {start, end, text} = word;
  const written = `--${name}`;
  const meant = text.startsWith(written) ? correction(name, invocation.grammar) : null;
  return meant ? [{start, end, text: meant + text.slice(written.length)}] : null;
}

/** `--version:1.2.3`, as programs of Windows have it: the colon is the end of the name, and a value of its kind follows. */
function withoutColon({
  objection: {word, name},
  invocation: {grammar},
}: UnknownFlag): Edit[] | null {
  const [known = '', ...rest] = name.split(':');
  const flag = grammar?.flags.get(known);
  const value = word.value.slice(known.length + 3);
  const at = word.start + known.length + 2;
  return flag?.arity === 'required' && rest.length > 0 && suits(value, flag.kind)
    ? [{start: at, end: at + 1, text: '='}]
    : null;
}

/** A flag that a quoted value is glued to: `--namespace"$NS"`. */
const GLUED_QUOTE = /^--([a-z][a-z-]*)["']/;

function withSpace({objection: {word}, invocation: {grammar}}: UnknownFlag): Edit[] | null {
  const [glued = '', name = ''] = GLUED_QUOTE.exec(word.text) ?? [];
  const at = word.start + glued.length - 1;
  return grammar?.flags.get(name)?.arity === 'required' ? [{start: at, end: at, text: ' '}] : null;
}

/** Whether a flag of the command has its value right behind its name: `--mergeindex.yaml`, `--namespace"$NS"`. */
function goesOnBehindFlag(unknown: UnknownFlag): boolean {
  const {
    objection: {word, name},
    invocation: {grammar},
  } = unknown;
  if (withSpace(unknown)) {
    return true;
  }
  return (
    /^[a-z][\w-]*[:.;@,][\w.:/-]+$/.test(name) &&
    word.text === word.value &&
    [...(grammar?.flags.keys() ?? [])].some((flag) => flag.length > 2 && name.startsWith(flag))
  );
}

type UnknownFlag = Objected<'unknown-flag'>;

/** The flags that their commands do not have, Helm 2's left out. */
export function unknownFlags(draft: Draft): UnknownFlag[] {
  return objectionsOf(draft, 'unknown-flag').filter((unknown) => {
    const {objection, invocation} = unknown;
    const {word, name} = objection;
    // In front of the command, where Helm reads it or takes the next word for its value.
    if (isLong(word.value) && invocation.grammar?.flags.has(name)) {
      return false;
    }
    const former = isLong(word.value) === name.length > 1 && helm2Flag(invocation, name);
    // `-v 6` sets the log level of the Kubernetes client.
    const level = /^v\d*$/.test(name) && /^\s*=?\d/.test(draft.text.slice(word.start + 2));
    // Our table of kubectl's flags is not complete.
    const known =
      invocation.tool === 'helm' || (isLong(word.value) && correction(name, invocation.grammar));
    const named =
      /^[a-z][\w-]*$/i.test(name) ||
      isTranslated(name) ||
      endsInPunctuation(draft, word, name, invocation) ||
      goesOnBehindFlag(unknown);
    return !former && !level && known && named;
  });
}

/** `--namespace: shop`, `--wait,`: the command is sound without such marks, so this is no sentence about its flags. */
function endsInPunctuation(
  draft: Draft,
  word: Word,
  name: string,
  {command, grammar}: Invocation,
): boolean {
  if (
    !/[:,.。，]$/.test(name) ||
    !grammar?.flags.has(name.slice(0, -1)) ||
    word.text !== `--${name}`
  ) {
    return false;
  }
  const marks = command.words
    .filter(({text}) => grammar.flags.has(/^--(.+)[:,.。，]$/.exec(text)?.[1] ?? ''))
    .map(({end}) => ({start: end - 1, end, text: ''}));
  const without = draft.apply(marks);
  const read = without.invocations.find(({command: {start}}) => start === command.start);
  return read?.objections.length === 0;
}

/** Whether a flag is wrong whatever later releases of Helm add. */
export function isProven(unknown: UnknownFlag): boolean {
  const {word, name} = unknown.objection;
  const {invocation} = unknown;
  return (
    !isLong(word.value) ||
    goesOnBehindFlag(unknown) ||
    isTranslated(name) ||
    invocation.command.words.length === invocation.toolIndex + 2 ||
    resembled(name, invocation.grammar).length > 0 ||
    majorsWithFlag(name).size > 0
  );
}

/** What is wrong with a flag that its command does not have. */
export function describeUnknown({objection: {word, name}, invocation}: UnknownFlag): string {
  const command = [invocation.tool, invocation.path].filter(Boolean).join(' ');
  return `\`${command}\` has no flag \`${isLong(word.value) ? `--${name}` : `-${name[0] ?? ''}`}\``;
}

/**
 * Whether a name can be a slip of the pen for a flag, and not another word on purpose, as
 * `--unset` means something else than `--set`: of two slips hardly one meets the first letter, a
 * prefix such as `un` always does.
 */
function isSlipOf(name: string, flag: string): boolean {
  return name[0] === flag[0] || isOneEditApart(name, flag);
}

function isLong(word: string): boolean {
  return word.startsWith('--');
}

/** The flags, as written, that a misspelt long one may have meant. */
function resembled(name: string, grammar: CommandGrammar | null): string[] {
  const meant = correction(name, grammar);
  return meant ? [meant] : grammar ? similarFlags(name, grammar).map((flag) => `--${flag}`) : [];
}

function correction(name: string, grammar: CommandGrammar | null): string | null {
  if (name.length === 1) {
    return grammar?.shorthands.has(name) ? `-${name}` : null;
  }
  const flag = grammar && (sameLetters(name, grammar) ?? closestFlag(name, grammar));
  return flag && `--${flag}`;
}

/** The only flag that has the letters of a name and other capitals or hyphens: `--Namespace`, `--createNamespace`. */
function sameLetters(name: string, grammar: CommandGrammar): string | null {
  const lettersOf = (text: string): string => text.replace(/[-_]/g, '').toLowerCase();
  const letters = lettersOf(name);
  const [flag, ...others] = [...grammar.flags.keys()].filter((each) => lettersOf(each) === letters);
  return flag !== undefined && others.length === 0 ? flag : null;
}

/** Whether a name is of letters that no flag has: a page was translated with its code. */
function isTranslated(name: string): boolean {
  return /^[\p{L}-]+$/u.test(name) && /\P{ASCII}/u.test(name);
}

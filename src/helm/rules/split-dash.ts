import type {Word} from '../../shell/parse.js';
import {DASHES} from '../../text/look-alikes.js';
import type {CommandGrammar, Flag} from '../commands/grammar.js';
import type {Invocation} from '../commands/invocation.js';
import {looksLikeFlag, suits, TELLING_KINDS} from '../commands/kinds.js';
import {brokenFlag} from '../continuation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {grammarBefore, toolWords} from '../scope.js';

/** A flag with spaces between and after its hyphens, or with one dash that became of two. */
const SPLIT = new RegExp(`^(--|-[ \\t]+-|[-${DASHES}])[ \\t]*(\\p{L}[\\w-]*)(?![^=\\s])`, 'u');
/** A flag with a space in its name, or with two; the hyphen is gone, or beside the space. */
const SPLIT_NAMES = [1, 2].map(
  (spaces) =>
    new RegExp(`^--[a-z][a-z-]*(?:[ \\t]+(?:-[ \\t]*)?[a-z]+(?:-[a-z]+)*){${spaces}}(?![^=\\s])`),
);
const LONE_DASH = new RegExp(`^[-${DASHES}]$`);
/** Ends where a line of the command begins. */
const LINE_START = /\\[ \t]*\n[ \t]*$/;

/**
 * A list formatter took the hyphens of a flag for list markers: `- -namespace`, `-- namespace`. Or
 * a word processor made one dash of them, and a formatter a list marker of that: `- namespace`. Or
 * a hyphen of its name is a space: `--create namespace`. Or the flag was broken at the end of a line.
 */
export const splitDash: Rule = {
  code: 'split-dash',
  severity: 'warning',
  describe: 'A space or a line break stands between or after the hyphens of a flag, or in its name',

  detect: (draft) =>
    splitFlags(draft).map(({start, text, flag}): Fault => {
      const end = start + text.length;
      return {
        start,
        end,
        message: `\`${text}\` is no flag: a space splits it`,
        tip: `Write \`${flag}\``,
        edits: [{start, end, text: flag}],
      };
    }),
};

/** A flag as it is written, on one line or on two, and as it was meant. */
interface Split {
  readonly text: string;
  readonly flag: string;
}

function splitFlags(draft: Draft): Array<Split & {readonly start: number}> {
  const found: Array<Split & {readonly start: number}> = [];
  for (const {word, invocation} of toolWords(draft)) {
    const last = found.at(-1);
    const isPart = last && word.start < last.start + last.text.length;
    const split = isPart ? null : splitFlagAt(draft, word, invocation);
    if (split) {
      found.push({start: word.start, ...split});
    }
  }
  return found;
}

function splitFlagAt(draft: Draft, word: Word, invocation: Invocation): Split | null {
  const grammar = invocation.grammar ?? grammarBefore(draft, word, invocation);
  if (!grammar) {
    return null;
  }
  const {flags, shorthands} = grammar;
  const source = draft.source.slice(word.start);
  if (word.text === '--' || LONE_DASH.test(word.text)) {
    const [text = '', dashes = '', name = ''] = SPLIT.exec(source) ?? [];
    const short = dashes.trimEnd() === word.text ? shorthands.get(name) : undefined;
    const isRemark =
      LONE_DASH.test(dashes) &&
      invocation.grammar !== null &&
      mayBeginRemark(draft, invocation, word) &&
      !hasValue(invocation, word, flags.get(name) ?? short);
    if (isRemark) return null;
    if (flags.has(name)) return {text, flag: `--${name}`};
    const isOneOfMany = hasSeveralDashes(invocation);
    return short && (short.arity === 'required' || isOneOfMany) ? {text, flag: `-${name}`} : null;
  }
  const [between = ''] = /^[ \t]*\n[ \t]*/.exec(source.slice(word.text.length)) ?? [];
  const whole =
    between && brokenFlag(word.text, source.slice(word.text.length + between.length), grammar);
  if (whole) {
    return {text: source.slice(0, whole.length + 2 + between.length), flag: `--${whole}`};
  }
  for (const pattern of word.text.startsWith('--') ? SPLIT_NAMES : []) {
    const [text = ''] = pattern.exec(source) ?? [];
    const flag = unsplit(text, flags);
    if (flag) {
      return {text, flag};
    }
  }
  return null;
}

/** Whether the words behind a dash are a flag and a value of its kind, such as no sentence has: `- f values.yaml`. */
function hasValue({command: {words}}: Invocation, dash: Word, flag: Flag | undefined): boolean {
  const [value, next] = words.slice(words.indexOf(dash) + 2);
  if (flag?.arity !== 'required' || !value || !suits(value.value, flag.kind)) {
    return false;
  }
  const isTelling = TELLING_KINDS.has(flag.kind) || flag.kind === 'format';
  const isLast = !next || looksLikeFlag(next.value) || LONE_DASH.test(next.text);
  return isLast && (isTelling || words[words.indexOf(dash) + 1]?.text === flag.short);
}

function hasSeveralDashes({positionals}: Invocation): boolean {
  const isLone = ({text}: Word): boolean => LONE_DASH.test(text);
  return positionals.findIndex(isLone) !== positionals.findLastIndex(isLone);
}

/** The flag that a text is without its spaces, if it is none with them. */
function unsplit(text: string, flags: CommandGrammar['flags']): string | null {
  const [first = '', ...rest] = text.slice(2).split(/[ \t]+/);
  const second = rest.join(' ');
  // `--set string` has a value, `--all -namespace` is two flags, and `--name` is one of Helm 2.
  const isFlag = flags.has(first) && (!second.startsWith('-') || flags.has(second.slice(1)));
  if (isFlag || first === 'name') {
    return null;
  }
  const between = text.replace(/-?[ \t]+(?:-[ \t]*)?/g, '-');
  return [between, `--${first}${second}`].find((flag) => flags.has(flag.slice(2))) ?? null;
}

/**
 * Whether what follows a dash may be a remark on the command: `helm repo update - wait`. It is
 * none at the start of a line, before an argument that the command needs, and among others.
 */
function mayBeginRemark(draft: Draft, invocation: Invocation, dash: Word): boolean {
  const {positionals, grammar} = invocation;
  const index = positionals.indexOf(dash);
  return (
    index < 0 ||
    (index >= (grammar?.min ?? 0) &&
      !hasSeveralDashes(invocation) &&
      !LINE_START.test(draft.source.slice(0, dash.start)))
  );
}

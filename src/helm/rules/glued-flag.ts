import {Quoting} from '../../shell/quoting.js';
import type {CommandGrammar, Flag} from '../commands/grammar.js';
import {helmGrammar, isHelmCommand, resolveHelmAlias} from '../commands/helm.js';
import type {Invocation, Objection} from '../commands/invocation.js';
import {suits, TELLING_KINDS} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand, toolWords} from '../scope.js';
import {near, similarFlags} from '../spelling.js';

const GLUED_LINE = /[^\s\\](\\\n)(?=-{1,2}\p{L})/gu;
/** `a=b--wait`, `--debug--wait`, `upgrade--install`: right or not, only the grammar tells. */
const SEAM = /(?<=[A-Za-z\d])--(?=[a-z]{2})/;
/** A flag behind whatever ends a word. */
const ANY_SEAM = /(?<=[^\s=-])--([a-z]+(?:-[a-z]+)*)(?=[=\s]|--|$)/g;
const GLUED_WORD = /^([^-=](?:[^=]*?[^-=])??)(--[a-z]+(?:-[a-z]+)*)$/;

/** `--version1.2.3`: no name of a flag goes on with a digit, a path or a quote's content. */
const GLUED_VALUE = /^--([a-z]+(?:-[a-z]+)*)(?=[\d./~$<{])/;
/** A dot or a slash that stands in place of the space: `--set.image.tag=1`. A path starts in `./`. */
const NO_VALUE = /^\.(?!\.?\/)|^\/[^/]*=/;
/** Letters behind a flag's name that are no ending, such as the plural's. */
const SHORTEST_WORD = 3;

/** No space between a word and the flag after it (`oci://x\⏎--wait` is one word), or between a flag and its value. */
export const gluedFlag: Rule = {
  code: 'glued-flag',
  severity: 'warning',
  describe: 'No space stands between a flag and the word before or after it',

  detect(draft) {
    if (!hasCommand(draft)) {
      return [];
    }
    // Most commands have neither.
    const lines = draft.source.includes('\\\n-')
      ? [...draft.source.matchAll(GLUED_LINE)].map(({index}) => index + 1)
      : [];
    const words = toolWords(draft).flatMap(({word, invocation}) => {
      const joined = word.text.includes('--', 1) && word.text === word.value;
      const match = joined ? GLUED_WORD.exec(word.text) : null;
      const known = match && invocation.grammar?.flags.has((match[2] as string).slice(2));
      const at = word.start + (match?.[1]?.length ?? 0);
      return known && !draft.text.slice(word.start, word.end).includes('\n') ? [at] : [];
    });
    const seams = draft.invocations.flatMap((invocation, i) => seamsIn(draft, invocation, i));
    const others = draft.invocations.flatMap((invocation) =>
      [...words, ...seams].some((at) => isWithin(invocation, at))
        ? allSeams(draft, invocation)
        : [],
    );
    const values = draft.invocations.flatMap((invocation, i) => valuesIn(draft, invocation, i));
    return [
      ...[...new Set([...lines, ...words, ...seams, ...others])].map((at) =>
        gluedAt(at, {
          message: 'The flag is part of the word before it, for no space stands between them',
          tip: 'Put a space before the flag, or before the backslash',
        }),
      ),
      ...values.map((at) =>
        gluedAt(at, {
          message: 'The value is part of the flag before it, for no space stands between them',
          tip: 'Put a space after the flag',
        }),
      ),
    ];
  },
};

function gluedAt(at: number, what: Pick<Fault, 'message' | 'tip'>): Fault {
  return {start: at, end: at, ...what, edits: [{start: at, end: at, text: ' '}]};
}

function isWithin({command: {start, end}}: Invocation, at: number): boolean {
  return start <= at && at < end;
}

/** Where one flag lost its space, others did: also in a value, which might have had hyphens of its own. */
function allSeams({source, quoting}: Draft, {command, grammar}: Invocation): number[] {
  return [...source.slice(command.start, command.end).matchAll(ANY_SEAM)]
    .filter(({1: name = ''}) => grammar?.flags.has(name))
    .map(({index}) => command.start + index)
    .filter((at) => quoting[at] === Quoting.None);
}

/** Offsets in a refused command at which a space before a flag makes it sound. */
function seamsIn(draft: Draft, {command, objections}: Invocation, index: number): number[] {
  const glued = command.words.filter(({text, value}) => text === value && SEAM.test(text));
  if (objections.length === 0 || glued.length === 0) {
    return [];
  }
  const seams = glued.map(({text, start}) => start + text.search(SEAM));
  return seams.filter(
    (at) => objectionsApart(draft, at, index) === 0 || isCommandSeam(draft, at, objections[0]),
  );
}

/** `install--set`: whatever else is wrong with it, this is a command and a flag of it. */
function isCommandSeam(draft: Draft, at: number, objection: Objection | undefined): boolean {
  if (objection?.kind !== 'unknown-command' || objection.group !== '') {
    return false;
  }
  const {start, end} = objection.word;
  const path = resolveHelmAlias(draft.text.slice(start, at));
  return (
    at > start &&
    at < end &&
    isHelmCommand(path) &&
    helmGrammar(path, draft.context.majors).flags.has(draft.text.slice(at + 2, end))
  );
}

/** Offsets in a refused command at which a space after a flag makes it better, with a value of its kind. */
function valuesIn(draft: Draft, invocation: Invocation, index: number): number[] {
  return invocation.objections.flatMap((objection) => {
    if (objection.kind !== 'unknown-flag') {
      return [];
    }
    const {text, value, start} = objection.word;
    const {grammar} = invocation;
    const [, name = ''] = GLUED_VALUE.exec(text) ?? [];
    const flag = grammar && (grammar.flags.get(name) ?? flagBefore(text, grammar));
    const at = 2 + (flag?.name.length ?? 0);
    return text === value &&
      flag?.arity === 'required' &&
      !NO_VALUE.test(text.slice(at)) &&
      suits(text.slice(at), flag.kind) &&
      objectionsApart(draft, start + at, index) < invocation.objections.length
      ? [start + at]
      : [];
  });
}

/** The flag that an unknown one starts with, before what looks like a word: `--namespaceshop`. */
function flagBefore(text: string, grammar: CommandGrammar): Flag | null {
  const [, word = ''] = /^--([\w-]+)/.exec(text) ?? [];
  // Any word may be a namespace.
  const isMisspelt =
    similarFlags(word, grammar).length > 0 || near(word, grammar.flags.keys()).length > 0;
  const before = [...grammar.flags.values()].filter(
    ({name, kind}) =>
      (TELLING_KINDS.has(kind) || (kind === 'namespace' && !isMisspelt)) &&
      word.startsWith(name) &&
      /^[a-z]/.test(word.slice(name.length)) &&
      text.length - 2 - name.length >= SHORTEST_WORD,
  );
  return before.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** How many objections there are to a command with a space at an offset. */
function objectionsApart(draft: Draft, at: number, index: number): number {
  const apart = draft.apply([{start: at, end: at, text: ' '}]);
  return apart.invocations[index]?.objections.length ?? Infinity;
}

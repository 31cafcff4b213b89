import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand, invocationAt} from '../scope.js';
import {Quoting} from '../../shell/quoting.js';

/** Not `(--a|--b)`, which offers a choice. */
const OPTIONAL = /[ \t]\((?=--?[a-z])(?!-[^()]*\|)/g;
/** A remark at the end of a line, which lacks its `#`; also a link of Markdown's. */
const REMARK = /[ \t]\((?=(?:\p{L}[^()\n]*|\[[^[\]\n]*\]\([^()\s]*\))\)[ \t]*(?:\n|$))/gu;

/** An arrow to a remark, which redirects: `<- lists them`. */
const ARROW = /(?<=\s)(?:<[-=]+|[-=]+>)(?=\s)/g;
/** What may part the address of a query, where a background job ends: `?a=1&b=2`. */
const AMPERSAND = /&(?=[\w.-]+=)/g;
/** What stands before one. */
const QUERY = /:\/\/[^\s?]+\?[^\s=]*=/;

/**
 * What is notation in prose is an operator to a shell: parentheses around flags or a remark, an arrow before
 * one (`<- removes it`); and so is the `&` of an address. A `>` needs the name of a file.
 */
export const strayOperator: Rule = {
  code: 'stray-operator',
  severity: 'warning',
  describe: 'Parentheses, an arrow, a lone `>` or the `&` of an address are operators to a shell',

  detect(draft) {
    return [
      ...faultsAt(draft, OPTIONAL, {
        message: PARENTHESES,
        tip: 'Write the flag without parentheses, and say beside the block that it is optional',
      }),
      // Where no language is named, it may be a diagram: `helm upgrade (new version)`.
      ...(draft.context.tagged ? remarks(draft) : []),
      ...faultsAt(draft, AMPERSAND, {
        message: 'The shell ends the command at the `&` of the address',
        tip: 'Put the address in quotes',
      }).filter(({start}) => isFirstOfQuery(draft.source, start) && !endsSetting(draft, start)),
      ...(draft.context.tagged ? withoutFile(draft) : []),
    ];
  },
};

/** A redirection that ends its line; behind a `<` it may close a placeholder. */
const TO_NOTHING = /(?<=^[^<\n]*[^<>&=|\n-])>{1,2}(?=[ \t]*(?:\n|$))/gm;

/** The name of the file is gone: a line break takes it for a command of its own. */
function withoutFile(draft: Draft): Fault[] {
  return faultsAt(draft, TO_NOTHING, {
    message: 'The redirection ends its line without the name of a file',
    tip: 'Write the name of the file behind it',
  }).filter(({start}) => draft.invocations.some(({command}) => command.start < start));
}

const PARENTHESES = 'Parentheses are an operator to a shell, which stops here';

function remarks(draft: Draft): Fault[] {
  const {invocations, source} = draft;
  // A subshell stands where a command may.
  const isBehind = ({start}: Fault): boolean =>
    invocations.some(({command: {end}}) => end < start && source.slice(end, start).trim() === '');
  return [
    ...faultsAt(draft, REMARK, {
      message: PARENTHESES,
      tip: 'Put a `#` before a remark, and write a placeholder as `<NAME>`',
    }).filter(isBehind),
    ...faultsAt(draft, ARROW, {
      message: 'The arrow redirects what the command reads or writes',
      tip: 'Put a `#` before a remark',
    }),
  ];
}

function faultsAt(draft: Draft, pattern: RegExp, what: Pick<Fault, 'message' | 'tip'>): Fault[] {
  return [...draft.source.matchAll(pattern)]
    .map(({index, 0: text}) => ({
      start: index + (text.length - text.trimStart().length),
      end: index + text.length,
    }))
    .filter(({start}) => draft.quoting[start] === Quoting.None && hasCommand(draft))
    .map((place) => ({...place, ...what}));
}

/** Whether an ampersand is the first of an address that ends there, to a shell. */
function isFirstOfQuery(source: string, start: number): boolean {
  const before = wordBefore(source, start);
  return QUERY.test(before) && !/(?<!\\)&/.test(before);
}

/** Whether the value of `--set` or its kin ends at an offset: that is for another rule. */
function endsSetting(draft: Draft, end: number): boolean {
  const {flags = []} = invocationAt(draft, end) ?? {};
  return flags.some(
    ({flag, word, valueWord}) => flag.name.startsWith('set') && (valueWord ?? word).end === end,
  );
}

/** What stands between the last white space and an offset; of a long word its end. */
function wordBefore(source: string, end: number): string {
  return /\S*$/.exec(source.slice(Math.max(0, end - 500), end))?.[0] ?? '';
}

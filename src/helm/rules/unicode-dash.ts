import {Quoting} from '../../shell/quoting.js';
import {DASHES, HYPHENS, LONG_DASHES} from '../../text/look-alikes.js';
import {helmGrammar} from '../commands/helm.js';
import {isAsciiKind} from '../commands/kinds.js';
import type {Draft, Edit} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {helm2Flag} from '../helm2.js';
import {grammarAt, kindAt, toolWords, type ToolWord} from '../scope.js';
import {closestFlag} from '../spelling.js';

const DASHED = new RegExp(`^([-${DASHES}]*[${DASHES}][-${DASHES}]*)(\\p{L}[\\w-]*)`, 'u');
/** Within a name: before and after it stand letters, digits, or more of the kind. */
const INNER = new RegExp(`(?<=[\\p{L}\\p{N}])[${DASHES}]+(?=[\\p{L}\\p{N}])`, 'gu');
const HYPHEN = new RegExp(`^[${HYPHENS}]$`);
const DASH_RUN = new RegExp(`[${DASHES}]+`, 'g');
const LONG_DASH = new RegExp(`[${LONG_DASHES}]`);
/** The dashes, and the name, of a flag. */
const FLAG = new RegExp(`^[-${DASHES}]+([-\\p{L}\\p{N}${DASHES}]+)`, 'u');
/** A flag up to some place in its name. */
const IN_FLAG = new RegExp(`(?:^|\\s)[-${DASHES}][^\\s=]*$`);

/** A word processor made a typographic dash of the hyphens: `–namespace`, `—set`, `cert‑manager`. */
export const unicodeDash: Rule = {
  code: 'unicode-dash',
  severity: 'warning',
  describe: 'A typographic dash stands where hyphens belong',

  detect: (draft) => [...gluedDashes(draft), ...dashesOfWords(draft), ...loneDashes(draft)],
};

function dashesOfWords(draft: Draft): Fault[] {
  return toolWords(draft).flatMap((tool) => {
    const {text, start} = tool.word;
    const match = DASHED.exec(text);
    const end = start + (match?.[1]?.length ?? 0);
    const leading: Fault[] = match
      ? [
          {
            start,
            end,
            message: `\`${match[0]}\` starts with a typographic dash, so it is not a flag`,
            tip: 'Write flags with hyphens, and keep "smart" punctuation out of code',
            edits: edit(start, end, hyphensBefore(draft, tool, text.slice(end - start))),
          },
        ]
      : [];
    return [...leading, ...dashesWithin(draft, tool)];
  });
}

/** A dash for a word: an argument that no command takes, whether a flag was to follow or a remark. */
function loneDashes({invocations, context}: Draft): Fault[] {
  return invocations.flatMap(({grammar, notation, positionals, objections}) =>
    positionals
      .filter(({text}) => context.tagged && grammar && !notation && /^[‐-―−]$/.test(text))
      .filter(() => !objections.some(({kind}) => kind === 'too-many'))
      .map(({text, start, end}) => ({
        start,
        end,
        message: `The lone \`${text}\` is an argument to the command`,
        tip: 'Write a flag with hyphens and no space behind them, and put a `#` before a remark',
      })),
  );
}

/** An em dash between a word and the name of a flag, where the space was lost: `list—all-namespaces`. */
const GLUED = new RegExp(
  `(?<=[^\\s\\\\=(])[${LONG_DASHES}](?=([a-z][a-z-]+)(?:[=\\s${LONG_DASHES}]|$))`,
  'g',
);

/** All such dashes of a command that is sound with spaces and hyphens in place of them, and only then. */
function gluedDashes(draft: Draft): Fault[] {
  return draft.invocations.flatMap(({command, notation}, i): Fault[] => {
    const written = draft.source.slice(command.start, command.end);
    const edits = [...written.matchAll(GLUED)]
      .map(({index}) => command.start + index)
      .filter((at) => draft.quoting[at] === Quoting.None)
      .map((start): Edit => ({start, end: start + 1, text: ' --'}));
    const [first] = edits;
    if (!first || notation) {
      return [];
    }
    const apart = draft.apply(edits).invocations[i];
    // In a text that is set the dash may be meant, unless another one tells.
    const isTelling = edits.some(({start}) => !/=\S*$/.test(draft.source.slice(0, start)));
    const isSound = isTelling && apart?.grammar && apart.objections.length === 0;
    return isSound
      ? [
          {
            start: first.start,
            end: first.end,
            message: 'A typographic dash stands before a flag, in place of a space and two hyphens',
            tip: 'Write flags with hyphens, and keep "smart" punctuation out of code',
            edits,
          },
        ]
      : [];
  });
}

function edit(start: number, end: number, text: string | null): Edit[] | null {
  return text === null ? null : [{start, end, text}];
}

/** The hyphens of the flag that a word is; `null` if the command has none of that name. */
function hyphensBefore(draft: Draft, {invocation}: ToolWord, word: string): string | null {
  // All of the word's name: what another dash joins to it is of another flag. A plugin's command has
  // at least the flags of Helm's own.
  const name = word.replace(/=.*$/s, '');
  const own = invocation.grammar;
  const grammar = own ?? helmGrammar('', draft.context.majors);
  if (name.length === 1 && grammar.shorthands.has(name)) {
    return '-';
  }
  const known =
    grammar.flags.has(name) ||
    (own !== null && closestFlag(name, own) !== null) ||
    helm2Flag(invocation, name) !== null;
  return known ? '--' : null;
}

/**
 * What a dash between two letters was: a hyphen; or, before the name of a flag that lost its space, two
 * of them. Of two hyphens word processors make an em dash; of a shorter one nobody can tell then.
 */
function textWithin(draft: Draft, start: number, end: number): string | null {
  const [name = ''] = /^[\w-]+/.exec(draft.source.slice(end)) ?? [];
  const dash = draft.source.slice(start, end);
  const inFlag = IN_FLAG.test(draft.source.slice(0, start));
  if (inFlag || HYPHEN.test(dash) || !grammarAt(draft, start)?.flags.has(name)) {
    return '-';
  }
  return LONG_DASH.test(dash) ? ' --' : null;
}

/** Dashes inside of a flag's name that is one with hyphens, and of what can have none. */
function dashesWithin(draft: Draft, {word}: ToolWord): Fault[] {
  const {text, start} = word;
  const found = [...text.matchAll(INNER)].filter(
    ({index}) => draft.quoting[start + index] === Quoting.None,
  );
  if (found.length === 0 || /[<>{}$[\]]/.test(text)) {
    return [];
  }
  const [name = '', flag = ''] = FLAG.exec(text) ?? [];
  const isFlag = grammarAt(draft, start)?.flags.has(flag.replace(DASH_RUN, '-')) ?? false;
  const kind = kindAt(draft, start);
  return found
    .filter(({index, 0: dash}) =>
      index < name.length ? isFlag : HYPHEN.test(dash) || isAsciiKind(kind),
    )
    .map(({index, 0: dash}) => {
      const [from, to] = [start + index, start + index + dash.length];
      return {
        start: from,
        end: to,
        message: `\`${text}\` has a typographic dash in it, where a hyphen belongs`,
        tip: 'Write names with hyphens, and keep "smart" punctuation out of code',
        edits: edit(from, to, textWithin(draft, from, to)),
      };
    });
}

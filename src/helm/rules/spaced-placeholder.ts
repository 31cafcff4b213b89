import {Quoting} from '../../shell/quoting.js';
import type {Invocation} from '../commands/invocation.js';
import {isCutOff} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {isDisplaced} from '../formatter/displaced.js';
import {hasCommand} from '../scope.js';

/** `< name >`, `<name >`, `< file name>`; nothing that a redirection is likely to name. */
const SPACED = /<([ \t]*)(\p{L}[^<>\n|&;"'`$\\]*?)([ \t]*)>/gu;

/** Spaces stand inside the brackets of a placeholder: `--version < version >`. */
export const spacedPlaceholder: Rule = {
  code: 'spaced-placeholder',
  severity: 'warning',
  describe: 'Spaces inside the brackets of a placeholder make it two redirections',

  detect(draft) {
    return places(draft).map((place): Fault => {
      const {invocation, start, end, name} = place;
      const known = !hasLostAnEnd(invocation, draft.source) && isApart(place, draft.source);
      return {
        start,
        end,
        message: `\`${draft.text.slice(start, end)}\` has spaces inside its brackets`,
        tip: `Write \`<${name}>\``,
        edits: known ? [{start, end, text: `<${name}>`}] : null,
      };
    });
  },
};

/** Whether a word has lost its end, as `app=` and `pod/` have: a placeholder of the command may belong there. */
function hasLostAnEnd({command, grammar, flags}: Invocation, source: string): boolean {
  const kinds = grammar?.positionals.length ? grammar.positionals : (['directory'] as const);
  const kindOf = new Map(flags.map(({flag, word, valueWord}) => [valueWord ?? word, flag.kind]));
  return command.words.some((word) => {
    const {text, end} = word;
    const kind = kindOf.get(word);
    const isCut = (kind ? [kind] : kinds).every((each) => isCutOff(text, each));
    return (isCut || /^-.*=$/.test(text)) && source[end] !== '<';
  });
}

/** Whether it is known where the words beside a placeholder end: not in `< ns >create`, nor behind an escaped space. */
function isApart({start, end}: Place, source: string): boolean {
  return !/\\[ \t]$/.test(source.slice(0, start)) && !/^[\p{L}\p{N}_$]/u.test(source.slice(end));
}

interface Place {
  readonly invocation: Invocation;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function places(draft: Draft): Place[] {
  if (!/<[ \t]|[ \t]>/.test(draft.source) || !hasCommand(draft)) {
    return [];
  }
  // Where words may have moved, brackets alone are not the fault.
  const displaced = draft.shell.faults.length > 0 ? [] : draft.shell.commands.filter(isDisplaced);
  return [...draft.source.matchAll(SPACED)].flatMap((match): Place[] => {
    const [whole, before = '', name = '', after = ''] = match;
    const start = match.index;
    const spaced = before !== '' || after !== '';
    const lead = draft.source.slice(Math.max(0, start - 3), start);
    const next = draft.source[start + whole.length];
    const operator = /<$|\{\{ ?$/.test(lead) || next === '>';
    const invocation = draft.invocations.find(
      ({command}) => command.start <= start && start <= command.end + 1,
    );
    if (
      !spaced ||
      operator ||
      draft.quoting[start] !== Quoting.None ||
      displaced.some((command) => command.start <= start && start < command.end) ||
      !invocation ||
      invocation.notation
    ) {
      return [];
    }
    // A command that reads standard input may be given a file, and its output sent to another.
    const readsInput = invocation.flags.some(({value}) => value === '-');
    return readsInput ? [] : [{invocation, start, end: start + whole.length, name}];
  });
}

import {isImpossible, looksLikeFlag} from '../commands/kinds.js';
import {positionalKind} from '../commands/grammar.js';
import type {Invocation} from '../commands/invocation.js';
import type {Word} from '../../shell/parse.js';
import type {Context} from '../draft.js';
import {isDisplaced} from '../formatter/displaced.js';
import type {Rule} from '../rule.js';

/** An argument too many, or one that cannot stand where it does, such as a chart for a release name. */
export const unexpectedArgument: Rule = {
  code: 'unexpected-argument',
  severity: 'warning',
  describe: 'An argument stands where the command takes none, or none of its kind',

  detect(draft) {
    return draft.invocations.flatMap((invocation) => {
      const word = isDisplaced(invocation.command) ? null : unexpected(invocation, draft.context);
      return word && invocation.tool === 'helm' && !invocation.notation
        ? [
            {
              start: word.start,
              end: word.end,
              message: `\`helm ${invocation.path}\` does not take \`${word.text}\` here`,
              tip: `It takes ${invocation.grammar?.usage || 'no arguments'}`,
            },
          ]
        : [];
    });
  },
};

/**
 * What parts a command from a remark on it that lacks its `#`; in a block without a language, the parts of a
 * diagram. Or what joined two parts of a name before a translator set spaces around it: no chart is `/`.
 */
const BEFORE_REMARK = /^(?:\/{1,2}|[→⇒➜←])$/;
/** A word of a sentence. */
const PLAIN_WORD = /^\p{L}+[.,:;!?]?$/u;
/** A letter that no name of a release, a chart or a file in documentation has, or an arrow. */
const FOREIGN = /(?!\p{ASCII})\p{L}|[→⇒➜←]/u;

/** Whether what a command is given are words about it: several that are plain, or one that is no name. */
function isSentence(positionals: readonly Word[]): boolean {
  return (
    positionals.some(({text}) => FOREIGN.test(text) && !/["'<$]/.test(text)) ||
    (positionals.length > 2 && positionals.every(({text}) => PLAIN_WORD.test(text)))
  );
}

/** Helm takes a file for an archive, and says so of one that is YAML (https://github.com/helm/helm/blob/main/pkg/chart/v2/loader/archive.go). */
const YAML = /^[\w./~-]+\.ya?ml$/;

function unexpected(
  {objections, positionals, grammar, path}: Invocation,
  {tagged}: Context,
): Word | null {
  if (!tagged && isSentence(positionals)) {
    return null;
  }
  const remark = positionals.find(({text}) => BEFORE_REMARK.test(text));
  const extra = objections.find(({kind}) => kind === 'too-many')?.word ?? (tagged ? remark : null);
  if (extra) {
    return extra;
  }
  if (!grammar || objections.some(({kind}) => kind === 'too-few' || kind === 'unknown-flag')) {
    return null;
  }
  const isChart = (_: Word, i: number): boolean =>
    /^(?:chart|directory)$/.test(positionalKind(grammar, i, positionals.length));
  const file = positionals.filter(isChart).find(({text}) => YAML.test(text));
  if (file) {
    return file;
  }
  // Helm refuses the name of a release or a repository with a slash; all else about kinds is only likely.
  const names = path === 'uninstall' ? positionals : positionals.slice(0, 1);
  const refused = names.find(
    ({value}) =>
      /^(?:release|repo-name)$/.test(positionalKind(grammar, 0, positionals.length)) &&
      positionals.length >= grammar.min &&
      /^(?:oci|https?):\/\/|^[a-z][\w.-]*\/[\w./-]+$/.test(value) &&
      !looksLikeFlag(value) &&
      isImpossible(value, 'release'),
  );
  return refused ?? null;
}

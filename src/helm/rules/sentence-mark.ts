import type {Word} from '../../shell/parse.js';
import {positionalKind} from '../commands/grammar.js';
import type {Invocation} from '../commands/invocation.js';
import type {ValueKind} from '../commands/kinds.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';

/** A word that a mark of a sentence ends, and nothing that stands for something else: not `..`, `./`, `a...` or `$X.`. */
const MARKED = /^[^$`<>{}*[\]]*[A-Za-z\d"'](?<mark>[.,;，。、])$/;

/** Kinds of which no value ends in a mark of a sentence (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
const UNMARKED: ReadonlySet<ValueKind> = new Set([
  'chart',
  'duration',
  'file',
  'host',
  'namespace',
  'number',
  'release',
  'repo-name',
  'resource-name',
  'revision',
  'url',
  'version',
]);

/** A command was cut out of a sentence with the mark behind it: `--namespace shop.`, `helm uninstall web,`. */
export const sentenceMark: Rule = {
  code: 'sentence-mark',
  severity: 'warning',
  describe: 'A full stop or a comma of a sentence stands behind a command',

  detect: (draft) =>
    draft.context.tagged
      ? draft.invocations.flatMap((invocation) => {
          const word = lastWord(draft, invocation);
          const {mark} = MARKED.exec(word?.text ?? '')?.groups ?? {};
          return word && mark ? [faultAt(word, mark)] : [];
        })
      : [],
};

function faultAt({text, end}: Word, mark: string): Fault {
  return {
    start: end - 1,
    end,
    message: `The \`${mark}\` is part of \`${text}\` to a shell, and no name, version or address ends in it`,
    tip: 'Leave the marks of the sentence out of the block',
  };
}

/** The last word of a command on its line, if it is of a kind that no mark ends. */
function lastWord(
  {source}: Draft,
  {command, grammar, notation, positionals, flags}: Invocation,
): Word | null {
  const word = command.words.at(-1);
  if (!word || !grammar || notation || !/^[ \t]*(?:\n|$|#|&&|\|)/.test(source.slice(word.end))) {
    return null;
  }
  const index = positionals.indexOf(word);
  const used = flags.find((flag) => (flag.valueWord ?? flag.word) === word);
  const kind = index >= 0 ? positionalKind(grammar, index, positionals.length) : used?.flag.kind;
  return kind && UNMARKED.has(kind) ? word : null;
}

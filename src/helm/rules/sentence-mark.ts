import type {Word} from '../../shell/parse.js';
import {positionalKind} from '../commands/grammar.js';
import type {Invocation} from '../commands/invocation.js';
import type {ValueKind} from '../commands/kinds.js';
import type {Fault, Rule} from '../rule.js';

/** A word that a mark of a sentence ends, and nothing that stands for something else: not `..`, `./`, `a...` or `$X.`. */
const MARKED = /^[^$`<>{}*[\]]*[A-Za-z\d"'](?<mark>[.,;，。、])$/;

/** Kinds of which no value ends in a mark of a sentence (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
const UNMARKED: ReadonlySet<ValueKind> = new Set([
  'chart',
  'container',
  'duration',
  'file',
  'host',
  'namespace',
  'number',
  'release',
  'repo-name',
  'resource-name',
  'resource-type',
  'revision',
  'url',
  'version',
]);

/** A command was cut out of a sentence with its marks: `--namespace shop.`, `helm uninstall web, api`. */
export const sentenceMark: Rule = {
  code: 'sentence-mark',
  severity: 'warning',
  describe: 'A full stop or a comma of a sentence stands behind a word of a command',

  detect: (draft) =>
    draft.context.tagged
      ? draft.invocations.flatMap((invocation) =>
          names(invocation).flatMap((word) => {
            const {mark} = MARKED.exec(word.text)?.groups ?? {};
            return mark ? [faultAt(word, mark)] : [];
          }),
        )
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

/** The words of a command that are of a kind which no mark ends. */
function names({grammar, notation, positionals, flags}: Invocation): Word[] {
  if (!grammar || notation) {
    return [];
  }
  const values = flags
    .filter(({flag, value}) => value !== null && UNMARKED.has(flag.kind))
    .map(({word, valueWord}) => valueWord ?? word);
  return positionals
    .filter((_, i) => UNMARKED.has(positionalKind(grammar, i, positionals.length)))
    .concat(values);
}

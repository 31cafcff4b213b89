import {isHelmCommand, resolveHelmAlias} from '../commands/helm.js';
import {kubectlGrammar} from '../commands/kubectl.js';
import type {Rule} from '../rule.js';

/** The label of a copy button, with the language that stands before it on some pages; the command glued to it. */
const LABEL =
  /^(?:(?:bash|sh|shell|zsh|console)?(?:Copy|COPY|Copied!?)|(?:[a-z]+[ \t]*)?Copy code)(?=(helm|kubectl)[ \t]+(\S+))/;

/** `Copyhelm install web ./web`: the label of a page's copy button was copied with the command. */
export const copyLabel: Rule = {
  code: 'copy-label',
  severity: 'warning',
  describe: 'The label of a copy button stands before a command',

  detect(draft) {
    return draft.shell.commands.flatMap(({words: [first]}) => {
      const match = first && LABEL.exec(draft.source.slice(first.start));
      const [, tool, next = ''] = match ?? [];
      const isCommand =
        tool === 'helm' ? isHelmCommand(resolveHelmAlias(next)) : kubectlGrammar([next]);
      if (!match || !isCommand) {
        return [];
      }
      const [label] = match;
      const [start, end] = [first.start, first.start + label.length];
      return [
        {
          start,
          end,
          message: `\`${label}\` is the label of a button, copied with the command`,
          tip: 'Remove it',
          edits: [{start, end, text: ''}],
        },
      ];
    });
  },
};

import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const OPERATOR = /<<-?/;

/** A list or an editor indented the line that ends a here-document: the shell reads on past it. */
export const unclosedHereDocument: Rule = {
  code: 'unclosed-here-document',
  severity: 'warning',
  describe: 'White space stands beside the word that is to end a here-document',

  detect(draft) {
    const {missedDelimiter} = draft.context;
    const operator = OPERATOR.exec(draft.source);
    if (!missedDelimiter || !operator || !hasCommand(draft)) {
      return [];
    }
    return [
      {
        start: operator.index,
        end: operator.index + operator[0].length,
        message: `The here-document does not end: white space stands beside its \`${missedDelimiter}\``,
        tip: `Write \`${missedDelimiter}\` at the start of its line, and nothing behind it`,
        // The command itself ends where it would otherwise.
        harmless: true,
      },
    ];
  },
};

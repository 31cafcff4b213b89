import {objectionsOf} from '../scope.js';
import type {Rule} from '../rule.js';
import {closestFlag} from '../spelling.js';
import {helm2Flag} from '../helm2.js';

/** A flag that the command does not have; repaired if it is one edit from exactly one that it has. */
export const unknownFlag: Rule = {
  code: 'unknown-flag',
  severity: 'warning',
  describe: 'The command has no such flag',

  detect(draft) {
    return objectionsOf(draft, 'unknown-flag').flatMap(({objection, invocation}) => {
      const {word, name} = objection;
      const former = word.value.startsWith('--') === name.length > 1 && helm2Flag(invocation, name);
      if (former || !/^[a-z][\w-]*$/i.test(name)) {
        return [];
      }
      const meant = correction(word.text, name, invocation.grammar);
      // `-v 6` sets the log level of the Kubernetes client.
      if (/^v\d*$/.test(name) && /^\s*=?\d/.test(draft.text.slice(word.start + 2))) {
        return [];
      }
      // Our table of kubectl's flags is not complete.
      if (!meant && invocation.tool === 'kubectl') {
        return [];
      }
      const dashes = word.value.startsWith('--') ? '--' : '-';
      return [
        {
          start: word.start,
          end: word.end,
          message: `\`${[invocation.tool, invocation.path].filter(Boolean).join(' ')}\` has no flag \`${dashes}${dashes === '--' ? name : name.slice(0, 1)}\``,
          tip: meant ? `Did you mean \`${meant}\`?` : 'See its `--help` for the flags it has',
        },
      ];
    });
  },

  repair(draft, {start, end}) {
    const found = objectionsOf(draft, 'unknown-flag').find(
      ({objection}) => objection.word.start === start,
    );
    if (!found) {
      return null;
    }
    const {objection, invocation} = found;
    const {text} = objection.word;
    const meant = correction(text, objection.name, invocation.grammar);
    const written = `--${objection.name}`;
    return meant && text.startsWith(written)
      ? [{start, end, text: meant + text.slice(written.length)}]
      : null;
  },
};

type Grammar = Parameters<typeof closestFlag>[1] | null;

function correction(text: string, name: string, grammar: Grammar): string | null {
  if (!grammar || !text.startsWith('--')) {
    return null;
  }
  if (name.length === 1) {
    return grammar.shorthands.has(name) ? `-${name}` : null;
  }
  const flag = closestFlag(name, grammar);
  return flag && `--${flag}`;
}

import {helm2Flag, modernForm} from '../helm2.js';
import type {Invocation} from '../commands/invocation.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';

/** A flag or form that only Helm 2 had: `--name`, `--purge`, `--timeout 300`, `helm search X`. */
export const helm2Syntax: Rule = {
  code: 'helm2-syntax',
  severity: 'warning',
  describe: 'A flag or form of Helm 2, which Helm 3 and 4 do not have',

  detect: (draft) => draft.invocations.flatMap((invocation) => former(invocation, draft)),
};

function former(invocation: Invocation, draft: Draft): Fault[] {
  if (invocation.tool !== 'helm' || invocation.notation) {
    return [];
  }
  // To Helm 2 such a command is sound, unless the line below is part of it.
  const harmless = !draft.context.followed;
  const seconds = invocation.flags.flatMap(({flag, value, word, valueWord}): Fault[] =>
    flag.kind === 'duration' && /^[1-9]\d*$/.test(value ?? '')
      ? [
          {
            start: word.start,
            end: (valueWord ?? word).end,
            message: `\`--${flag.name}\` without a unit is Helm 2, which counted seconds`,
            tip: `Today: \`--${flag.name} ${value ?? ''}s\``,
            harmless,
          },
        ]
      : [],
  );
  const others = invocation.objections.flatMap((objection): Fault[] => {
    const {word} = objection;
    const place = {start: word.start, end: word.end};
    if (objection.kind === 'unknown-flag') {
      const flag = helm2Flag(invocation, objection.name);
      const tip = flag && modernForm(flag);
      return flag && tip
        ? [
            {
              ...place,
              message: `\`${word.text}\` is a flag of Helm 2`,
              tip: `Today: ${tip}`,
              harmless,
            },
          ]
        : [];
    }
    if (objection.kind === 'unknown-command' && objection.group === 'search') {
      return [
        {
          ...place,
          message: '`helm search` without `repo` or `hub` is Helm 2',
          tip: 'Today: `helm search repo`',
        },
      ];
    }
    if (objection.kind === 'unknown-command' && objection.group === 'get') {
      return [
        {
          ...place,
          message: '`helm get` with a release name is Helm 2',
          tip: 'Today: `helm get all`',
        },
      ];
    }
    return [];
  });
  return [...seconds, ...others];
}

import {readSubject} from '../../compat/agreement.js';
import {RELEASE_FIELDS} from '../../compat/model.js';
import {dependencyIds} from '../outline.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {Rule} from './rule.js';

export const unknownAgreement: Rule = {
  code: 'unknown-agreement',
  describe: 'What a value elsewhere is to state is not in the data.',
  check(data) {
    const subjects = [...dependencyIds(data), ...RELEASE_FIELDS];
    const lines = data.releases.flatMap(({line}) => (line ? [line.text] : []));
    return data.agreements.flatMap(({means}) => {
      if (!means) return [];
      const found = {path: means.path, which: 'value' as const};
      const subject = readSubject(means.text);
      if (!subject) {
        return {
          ...found,
          message: `${quote(means.text)} does not say what the value states`,
          tip: 'write a dependency or a key of a release, and the line: `kubernetes of main`',
        };
      }
      const {what, line} = subject;
      if (!subjects.includes(what)) {
        return {
          ...found,
          message: `neither a dependency nor a key of a release: ${quote(what)}`,
          tip: suggest(what, subjects, `use one of ${enumerate(subjects)}`),
        };
      }
      return lines.includes(line)
        ? []
        : {
            ...found,
            message: `unknown release line ${quote(line)}`,
            tip: suggest(line, lines, `use one of ${enumerate(lines)}`),
          };
    });
  },
};

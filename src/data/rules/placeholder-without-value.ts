import {valueNames} from '../../compat/model.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const placeholderWithoutValue: CompiledRule = {
  code: 'placeholder-without-value',
  describe: 'A placeholder is filled by a value that no release has: it is never filled.',
  check({data}) {
    const known = valueNames(data);
    return Object.entries(data.placeholders).flatMap(([name, source]) =>
      typeof source === 'string' || !('value' in source) || known.includes(source.value)
        ? []
        : [
            {
              path: ['placeholders', name, 'value'],
              which: 'value',
              message: `${quote(source.value)} is to fill ${quote(`<${name}>`)}, and no release has it among its \`values\``,
              tip: suggest(
                source.value,
                known,
                `add it to the \`values\` of releases${known.length > 0 ? `, which have ${enumerate(known)}` : ''}`,
              ),
            },
          ],
    );
  },
};

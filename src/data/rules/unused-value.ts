import {valuesRead} from '../values-read.js';
import {quote, suggest} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const unusedValue: CompiledRule = {
  code: 'unused-value',
  describe: 'A release has a value that no placeholder reads.',
  check({data}) {
    const read = valuesRead(data);
    return data.releases.flatMap(({values = {}}, index) =>
      Object.keys(values)
        .filter((name) => !read.includes(name))
        .map((name) => ({
          path: ['releases', index, 'values', name],
          which: 'key',
          message: `no placeholder reads ${quote(name)}`,
          tip: suggest(
            name,
            read,
            `remove it, or let a placeholder read it: ${quote(`{value: ${name}}`)}`,
          ),
        })),
    );
  },
};

import {PLACEHOLDER} from '../../compat/names.js';
import {unfilledPlaceholders} from '../../compat/placeholders.js';
import {stepCommands} from '../step-commands.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const unknownPlaceholder: CompiledRule = {
  code: 'unknown-placeholder',
  describe:
    'The command of an upgrade step has a placeholder that `placeholders` does not define, so nothing fills it and no script runs it.',
  check({data}) {
    const names = Object.keys(data.placeholders);
    return stepCommands(data).flatMap(({run, path}) =>
      unknownIn(run, names).map((name) => ({
        path,
        which: 'value',
        message: `nothing fills the placeholder ${quote(`<${name}>`)}`,
        tip: suggest(
          name,
          names,
          `define ${quote(name)} under \`placeholders\`${names.length > 0 ? `, which has ${enumerate(names)}` : ''}`,
        ),
      })),
    );
  },
};

/** A redirect of a numbered file descriptor, `<in 2>out`, closes no bracket. */
const REDIRECT = / \d+$/;

/** Each name once. */
function unknownIn(command: string, names: readonly string[]): string[] {
  const written = unfilledPlaceholders(command).map((placeholder) => placeholder.slice(1, -1));
  return [...new Set(written)].filter(
    (name) => !names.includes(name) && PLACEHOLDER.test(name) && !REDIRECT.test(name),
  );
}

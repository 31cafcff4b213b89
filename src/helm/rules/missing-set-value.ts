import {placeholderName} from '../commands/kinds.js';
import {isDisplaced} from '../formatter/displaced.js';
import type {Fault, Rule} from '../rule.js';
import {settingWords} from '../scope.js';

/** Values of `--set` whose keys have none: `--set a`, `--set a:b`, `--set a=/dev/sda,/dev/sdb`. */
export const missingSetValue: Rule = {
  code: 'missing-set-value',
  severity: 'warning',
  describe: 'A key of `--set` has no value',

  detect: (draft) =>
    draft.invocations.flatMap((invocation) =>
      invocation.notation || isDisplaced(invocation.command)
        ? []
        : settingWords(invocation).flatMap(({text, value, start, end}): Fault[] => {
            const setting = text.startsWith('--') ? value.replace(/^[^=]*=/, '') : value;
            // Whether a comma in quotes was meant to separate, nobody can tell.
            const parts = /["']/.test(text) ? [setting] : settings(setting);
            const key = parts.find((part) => !part.includes('='));
            // Helm takes a value that is empty for no settings.
            return key === undefined || setting === '' || mayBeMore(key)
              ? []
              : [
                  {
                    start,
                    end,
                    message: `\`${key}\` is a key without a value to Helm`,
                    tip: 'Write `key=value`, and `\\,` in quotes for a comma that is part of a value',
                  },
                ];
          }),
    ),
};

/**
 * The parts of a value that commas separate: those outside of braces that no backslash escapes. A comma
 * at the end is one too many, which Helm overlooks.
 *
 * @see https://github.com/helm/helm/blob/main/pkg/strvals/parser.go
 */
function settings(value: string): string[] {
  const separators = /\\.|\{[^}]*\}?|,/g;
  const parts = value.replace(separators, (found) => (found === ',' ? '\0' : found)).split('\0');
  return parts.filter((part, i) => part !== '' || i < parts.length - 1);
}

/** What stands for something else may stand for a key with its value. */
function mayBeMore(key: string): boolean {
  return placeholderName(key) !== null || /[$`<{…]|\.{3}/.test(key);
}

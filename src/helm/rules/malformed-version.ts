import type {Fault, Rule} from '../rule.js';

/**
 * What no version nor constraint looks like (https://github.com/Masterminds/semver#basic-comparisons):
 * more than three numbers, a `v` too many, and what programs print of a variable that is not set.
 */
const MALFORMED =
  /^v?\d+(?:\.\d+){3,}(?:[-+]|$)|^vv+\d|^v?\d+(?:\.\d+)+v\d|^(?:undefined|null|NaN|None)$/;

/** A release script went wrong: `--version v1.2.31.2.4`, `--version vv1.2.3`, `--version undefined`. */
export const malformedVersion: Rule = {
  code: 'malformed-version',
  severity: 'warning',
  describe: 'The value of `--version` is no version, and no constraint on one',

  detect: ({invocations}) =>
    invocations.flatMap(({tool, notation, path, flags}) =>
      tool !== 'helm' || notation || path.startsWith('plugin')
        ? []
        : flags
            .filter(({flag, value}) => flag.name === 'version' && MALFORMED.test(value ?? ''))
            .map(({word, value, valueWord}): Fault => ({
              start: word.start,
              end: (valueWord ?? word).end,
              message: `\`${value}\` is no version to Helm`,
              tip: 'Write one of three numbers, such as `1.2.3`',
              // The word stays one word, whatever it was to be.
              harmless: true,
            })),
    ),
};

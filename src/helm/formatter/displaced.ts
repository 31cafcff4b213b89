import type {Redirection, SimpleCommand} from '../../shell/parse.js';

/** `< NAME > next`: two redirections that may once have been `<NAME> next`. */
export interface DisplacedPair {
  readonly open: Redirection;
  readonly close: Redirection;
}

/** Pairs of redirections that follow each other with nothing but white space between. */
export function displacedPairs(command: SimpleCommand): DisplacedPair[] {
  const {redirections, words} = command;
  const pairs: DisplacedPair[] = [];
  for (let i = 0; i + 1 < redirections.length; i += 1) {
    const open = redirections[i] as Redirection;
    const close = redirections[i + 1] as Redirection;
    if (
      open.operator === '<' &&
      close.operator === '>' &&
      open.descriptor === null &&
      close.descriptor === null &&
      open.target &&
      /^[\p{L}_]/u.test(open.target.text) &&
      !words.some(({start}) => start > open.start && start < close.end)
    ) {
      pairs.push({open, close});
      i += 1;
    }
  }
  return pairs;
}

/**
 * Whether the pairs look as a formatter prints redirections: after all the
 * words, with a space before and after each operator. What a person typed
 * seldom does (`oci://< host >/< name >`).
 */
export function looksPrinted(command: SimpleCommand, pairs: readonly DisplacedPair[]): boolean {
  const last = command.words.at(-1);
  let end = last?.end ?? Infinity;
  return pairs.every(({open, close}) => {
    const spaced =
      open.start > end &&
      open.target?.start === open.start + 2 &&
      close.start === open.target.end + 1 &&
      (!close.target || close.target.start >= close.start + 2);
    end = close.end;
    return spaced;
  });
}

/** Whether words of the command may have been moved, so that its grammar says nothing yet. */
export function isDisplaced(command: SimpleCommand): boolean {
  if (command.redirections.length < 2) {
    return false;
  }
  const pairs = displacedPairs(command);
  return pairs.length > 0 && looksPrinted(command, pairs);
}

/** What things are named by, in the data as in links and storage: what the data may have, they carry. */

/** Every JavaScript object answers to these; to others too, which begin with `_`. */
const INHERITED =
  '(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)';

const OWN = `(?!${INHERITED}$)(?=.{1,64}$)`;

/** An id: letters, digits and single separators. */
export const ID = new RegExp(`^${OWN}[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$`);

/** The name of a placeholder: what can stand between its brackets. */
export const PLACEHOLDER = new RegExp(`^${OWN}[A-Za-z][\\w.-]*(?: [\\w.-]+)*$`);

/**
 * Control and format characters, lone surrogates, separators other than the space. A text, for of a
 * literal compilers for older browsers make a list of all these characters, several kilobytes long.
 */
export const UNSEEN = '[\\p{C}\\p{Zl}\\p{Zp}]|(?! )\\p{Zs}';

/** Longest text that a reader's choice can be, in UTF-16 code units. */
const LONGEST = 64;

/** What cannot be seen, and what markup or a shell could take for more than a name. */
const UNWANTED = new RegExp(`${UNSEEN}|[<>&|;$\`"'\\\\{}!]`, 'u');

/**
 * Whether links and storage carry a text that a reader chose: a version, or the line of a release.
 * Only what the data has is chosen, and a command takes a good deal less of it.
 */
export function isChoosable(text: string): boolean {
  return text !== '' && text.length <= LONGEST && text.trim() === text && !UNWANTED.test(text);
}

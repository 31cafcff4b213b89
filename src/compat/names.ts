/** What things are named by, in the data as in links and storage: what the data may have, they carry. */

/** Every JavaScript object answers to these; to others too, which begin with `_`. */
const INHERITED =
  '(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)';

const OWN = `(?!${INHERITED}$)(?=.{1,64}$)`;

/** An id: letters, digits and single separators. */
export const ID = new RegExp(`^${OWN}[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$`);

/** The name of a placeholder: what can stand between its brackets. */
export const PLACEHOLDER = new RegExp(`^${OWN}[A-Za-z][\\w.-]*(?: [\\w.-]+)*$`);

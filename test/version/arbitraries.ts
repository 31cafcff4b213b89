import fc from 'fast-check';

/** Small numbers, so that versions meet often. */
const number = fc.integer({min: 0, max: 3});

const numbers = (length: number) =>
  fc.array(number, {minLength: length, maxLength: length}).map((all) => all.join('.'));

export const exact = numbers(3);
export const line = fc.oneof(
  numbers(1),
  numbers(2),
  numbers(2).map((text) => `${text}.x`),
);
const suffix = fc.constantFrom(
  '',
  '-rc.1',
  '-rc.2',
  '-alpha',
  '-beta.2',
  '-foo',
  '-gke.100',
  '+k3s1',
);
export const suffixed = fc.tuple(exact, suffix).map(([version, end]) => version + end);
export const version = fc.oneof(
  suffixed,
  line,
  numbers(4),
  fc.constantFrom('main', 'latest', 'v0.0.0-latest'),
);

/** Versions without a suffix. */
export const plain = fc.oneof(
  exact,
  line,
  exact.map((text) => `v${text}`),
);

const comparator = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<', '=', '^', '~', ''), plain)
  .map(([sign, text]) => sign + text);
const two = fc
  .tuple(fc.constantFrom('>', '>='), plain, fc.constantFrom('<', '<='), plain)
  .map(([above, lower, below, upper]) => `${above}${lower} ${below}${upper}`);
const hyphen = fc.tuple(plain, plain).map((ends) => ends.join(' - '));
const simple = fc.oneof(comparator, two, hyphen);

/** Expressions that node-semver takes as well. */
export const semverRange = fc
  .array(simple, {minLength: 1, maxLength: 3})
  .map((all) => all.join(' || '));

/** Expressions of all kinds, some of them nonsense. */
export const range = fc.oneof(
  semverRange,
  version,
  fc.array(plain, {minLength: 2, maxLength: 4}).map((all) => all.join(', ')),
  plain.map((text) => `${text}+`),
  fc.tuple(fc.constantFrom('>=', '<', '<=', '>', '='), suffixed).map((both) => both.join('')),
);

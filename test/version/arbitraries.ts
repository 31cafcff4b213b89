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

/** Versions of every spelling: zeros in front, up to four numbers, wildcards, suffixes of all kinds. */
const spelt = fc
  .tuple(
    fc.constantFrom('', 'v'),
    fc.array(fc.constantFrom('0', '1', '2', '3', '04', '10'), {minLength: 1, maxLength: 4}),
    fc.constantFrom('', '', '.x', '.*.*', '-rc.1', 'rc1', '-0', '-01', '-foo', '-gke.1', '+k3s1'),
  )
  .map(([v, all, end]) => v + all.join('.') + end);

/** Channels, and builds that are numbered like versions. */
const moving = fc.constantFrom(
  'main',
  'Main branch',
  'release-1.3',
  'stable-v1.x',
  '0.0.0-latest',
  'v0.0.0-dev-2',
  '0.0.0-main.4',
  'v0.0.0-20260123120000-abcdef',
);

const operand = fc.oneof({weight: 4, arbitrary: spelt}, moving);

const item = fc.oneof(
  operand,
  operand.map((text) => `${text}+`),
  fc
    .tuple(fc.constantFrom('>=', '>', '<=', '<', '=', '~', '^'), operand)
    .map((all) => all.join('')),
  fc.tuple(operand, operand).map((ends) => ends.join(' - ')),
  fc
    .tuple(fc.constantFrom('>', '>='), operand, fc.constantFrom('<', '<='), operand)
    .map(([above, lower, below, upper]) => `${above}${lower} ${below}${upper}`),
);

/** Expressions that use all of the grammar, many of them not understood. */
export const spokenRange = fc
  .tuple(fc.array(item, {minLength: 1, maxLength: 3}), fc.constantFrom(' || ', ', ', ' or '))
  .map(([items, separator]) => items.join(separator));

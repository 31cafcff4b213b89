import * as z from 'zod';
import {ID} from '../compat/names.js';
import {CODES, type DataCode} from './codes.js';
import type {DataFinding} from './finding.js';
import {ADDRESS} from './forms.js';
import {type CheckedInput, compatSchema} from './schema.js';
import {joinRangeEnds} from './range-ends.js';
import {respell, type MisspeltKey} from './respell.js';
import {descriptionAt, keysAt, schemasAt} from './schema-path.js';
import {
  formatPath,
  type Located,
  type Path,
  type Place,
  placeAt,
  plain,
  valueAt,
} from './source/located.js';
import {REMOVE, strangeCharacter} from './source/text.js';
import {ask, closest, enumerate, quote} from './wording.js';

/** Data whose shape was checked; without findings there is an input. */
export interface Shape {
  readonly input: CheckedInput | null;
  readonly findings: readonly DataFinding[];
  /** The data with misspelt keys spelt as they are meant, for those who look on in it. */
  readonly respelt: Located;
}

/** Checks data against the schema and says what is wrong in words of our own. */
export function checkShape(root: Located): Shape {
  const result = compatSchema.safeParse(plain(root));
  const prototypes = findPrototypes(root, []);
  if (result.success && prototypes.length === 0) {
    return {input: result.data, findings: [], respelt: root};
  }
  const issues = result.success ? [] : result.error.issues;
  const findings = joinRangeEnds(
    issues.flatMap((issue) => leaves(issue, [])).flatMap((leaf) => explain(leaf, root)),
  );
  const misspelt = misspeltKeys(findings);
  const told = new Set(misspelt.map(({parent, meant}) => formatPath([...parent, meant])));
  return {
    input: null,
    findings: [
      ...prototypes,
      ...findings.filter(({code, path}) => code !== 'missing-key' || !told.has(formatPath(path))),
    ],
    respelt: respell(root, misspelt),
  };
}

/** Keys that are not known and spelt much like one that is. */
function misspeltKeys(findings: readonly DataFinding[]): MisspeltKey[] {
  return findings
    .filter(({code}) => code === 'unknown-key')
    .flatMap(({path}) => {
      const [parent, written] = [path.slice(0, -1), String(path.at(-1))];
      const meant = meantBy(written, keysAt(parent));
      return meant === null ? [] : [{parent, written, meant}];
    });
}

const PROTOTYPE = '__proto__';

/** Not everywhere does zod look at the key `__proto__`; an object must never be given it. */
function findPrototypes(value: Located, path: Path): DataFinding[] {
  if (value.kind === 'list') {
    return value.items.flatMap((item, index) => findPrototypes(item, [...path, index]));
  }
  if (value.kind === 'scalar') {
    return [];
  }
  return [...value.entries].flatMap(([key, entry]) => [
    ...(key === PROTOTYPE ? [unknownKey(entry.place, path, key)] : []),
    ...findPrototypes(entry.value, [...path, key]),
  ]);
}

interface Leaf {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** The issues that say what is wrong, with whole paths; of a union, those of the form the author chose. */
function leaves(issue: z.core.$ZodIssue, base: Path): Leaf[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
  if (issue.code === 'invalid_union') {
    const [chosen] = issue.errors
      .filter((branch) => !branch.some(isOtherForm))
      .sort((a, b) => distance(a) - distance(b));
    return chosen ? chosen.flatMap((inner) => leaves(inner, path)) : [{issue, path}];
  }
  return [{issue, path}];
}

/** Whether an issue says that the author chose another member of a union. */
function isOtherForm(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

/** How far data is from a member of a union: each issue counts, and once more a key that no slip explains. */
function distance(branch: readonly z.core.$ZodIssue[]): number {
  const unknown = branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const lacking = branch.filter(
    ({code, path: [key]}) => code === 'invalid_type' && closest(String(key), unknown) === null,
  );
  return branch.length + lacking.length;
}

function explain({issue, path}: Leaf, root: Located): DataFinding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .filter((key) => key !== PROTOTYPE)
      .map((key) => unknownKey(placeAt(root, [...path, key], 'key'), path, key));
  }
  if (issue.code === 'invalid_value') {
    return [unknownValue(issue, path, root)];
  }
  if (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_union' ||
    issue.message === 'missing-key'
  ) {
    return [wrongType(path, root)];
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({message}) => badText(message, path, root, 'key'));
  }
  return [badText(issue.message, path, root, 'value')];
}

function unknownKey(place: Place, parent: Path, key: string): DataFinding {
  const keys = keysAt(parent);
  return {
    code: 'unknown-key',
    place,
    path: [...parent, key],
    message: `unknown key ${quote(key)}${parent.length > 0 ? ` in ${quote(formatPath(parent))}` : ''}`,
    tip: keyTip(key, keys),
  };
}

function keyTip(key: string, keys: readonly string[]): string {
  const blank = /[^\S ]|[\u200B\uFEFF]/u.exec(key)?.[0];
  if (blank !== undefined) {
    const code = blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `write plain spaces: there is an invisible character in it, U+${code}`;
  }
  // One that does not go with the others here is no slip of itself.
  const meant = meantBy(
    key,
    keys.filter((known) => known !== key),
  );
  return ask(
    meant,
    keys.length > 0 ? `remove it; the keys here are ${enumerate(keys)}` : 'remove it',
  );
}

/** What keys and values are called elsewhere, such as by endoflife.date → what they are called here. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  eol: ['endOfLife', 'end-of-life'],
  eos: ['endOfLife', 'end-of-life'],
  unsupported: ['end-of-life'],
  active: ['supported'],
  current: ['supported'],
  lts: ['supported'],
  cycle: ['line'],
  latest: ['version'],
  version: ['range'],
  versions: ['range', 'releases'],
};

/** The word that another was meant to be: spelt much like it, or called otherwise elsewhere; `null`: none. */
function meantBy(written: string, words: readonly string[]): string | null {
  const key = written.toLowerCase();
  const known = Object.hasOwn(ELSEWHERE, key) ? (ELSEWHERE[key] ?? []) : [];
  return closest(written, words) ?? known.find((word) => words.includes(word)) ?? null;
}

function unknownValue(issue: z.core.$ZodIssueInvalidValue, path: Path, root: Located): DataFinding {
  const found = valueAt(root, path);
  const words = issue.values.map(String);
  const place = placeAt(root, path, 'value');
  if (found?.kind !== 'scalar' || typeof found.value !== 'string') {
    return wrongType(path, root);
  }
  const meant = meantBy(found.value, words);
  return {
    code: 'unknown-value',
    place,
    path,
    message: `unknown ${path.at(-1)} ${quote(found.value)}`,
    tip: ask(meant, `use one of ${enumerate(words)}`),
  };
}

function wrongType(path: Path, root: Located): DataFinding {
  const found = valueAt(root, path);
  const name = path.length > 0 ? quote(formatPath(path)) : 'the data';
  const description = descriptionAt(path);
  const wanted = expected(path);
  if (!found) {
    const key = String(path.at(-1));
    return {
      code: 'missing-key',
      place: placeAt(root, path, 'value'),
      path,
      message: `missing key ${quote(key)}${path.length > 1 ? ` in ${quote(formatPath(path.slice(0, -1)))}` : ''}`,
      tip: description ? `add ${quote(key)}: ${lowerFirst(description)}` : `add ${quote(key)}`,
    };
  }
  const place = found.place;
  if (found.kind === 'scalar' && typeof found.value === 'number' && wanted.includes('text')) {
    return {
      code: 'number-not-text',
      place,
      path,
      message: `${name} is a number, ${found.value}, where text is expected`,
      tip: `quote it: JavaScript cannot tell 1.30 from 1.3`,
    };
  }
  return {
    code: 'wrong-type',
    place,
    path,
    message: `${name} is ${typeName(found)} where ${wanted.join(' or ')} is expected`,
    tip: typeTip(found, wanted, {keys: keysAt(path), description}),
  };
}

function typeTip(
  found: Located,
  wanted: readonly string[],
  {
    keys,
    description,
  }: {readonly keys: readonly string[]; readonly description?: string | undefined},
): string {
  if (found.kind === 'scalar' && found.value === null) {
    return 'write a value, or leave the key out';
  }
  if (found.kind === 'scalar' && typeof found.value === 'boolean' && wanted.includes('text')) {
    return `if text is meant, quote it: "${found.value}"`;
  }
  if (found.kind === 'scalar' && wanted.length === 1 && wanted[0] === A_LIST) {
    return 'write it as an item of a list, behind `- `';
  }
  if (wanted.includes(TRUE_OR_FALSE)) {
    return `write ${TRUE_OR_FALSE}, without quotes`;
  }
  const about = description ? lowerFirst(description) : 'see the schema of the data';
  const [only, ...others] = wanted;
  if (others.length > 0) return about;
  if (only === A_LIST) return `write each item behind \`- \`: ${about}`;
  const [first, second] = keys.filter((key) => !key.startsWith('$'));
  if (only !== A_MAPPING || first === undefined) return about;
  return `write a mapping of keys such as ${quote(first)}${second === undefined ? '' : ` and ${quote(second)}`}: ${about}`;
}

const TRUE_OR_FALSE = '`true` or `false`';
const A_LIST = 'a list';
const A_MAPPING = 'a mapping';

function expected(path: Path): string[] {
  return [...new Set(schemasAt(path).map(schemaName))].filter((name) => name !== 'nothing');
}

function schemaName(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    return A_MAPPING;
  }
  if (schema instanceof z.ZodArray) {
    return A_LIST;
  }
  if (schema instanceof z.ZodBoolean) {
    return TRUE_OR_FALSE;
  }
  return schema instanceof z.ZodNull ? 'nothing' : 'text';
}

function typeName(found: Located): string {
  if (found.kind !== 'scalar') {
    return found.kind === 'list' ? A_LIST : A_MAPPING;
  }
  const {value} = found;
  if (value === null) {
    return 'empty';
  }
  if (typeof value === 'boolean') {
    return `\`${value}\``;
  }
  if (typeof value === 'string') {
    return 'text';
  }
  return typeof value === 'object' ? `an object of class ${className(value)}` : `a ${typeof value}`;
}

function className(value: object): string {
  const {constructor} = value;
  return quote(typeof constructor === 'function' ? constructor.name : 'unknown');
}

/** Texts that have the right type and still cannot stand; keyed by code. */
const BAD_TEXT: Partial<Record<DataCode, (text: string) => {message: string; tip: string}>> = {
  'control-character': (text) => ({
    message: strangeCharacter(text)?.name ?? '',
    tip: REMOVE,
  }),
  'empty-text': () => ({
    message: 'an empty text',
    tip: 'write something, or leave the key out',
  }),
  'empty-list': () => ({
    message: 'an empty list',
    tip: 'add an item, or leave the key out if it is optional',
  }),
  'invalid-id': (text) => ({
    message: `${quote(text)} cannot be an id`,
    tip: ID.test(text)
      ? 'choose another: `compat/index.json` on the built site lists all products'
      : 'use letters, digits and single `-`, `.` or `_` between them, 64 at most, such as `envoy-gateway`; `constructor`, `toString` and the like are reserved',
  }),
  'invalid-count': (text) => ({
    message: `${quote(text)} is not a number of lines`,
    tip: 'write a whole number from 1 to 999',
  }),
  'invalid-date': (text) => ({
    message: /^\d{4}-(?:\d\d(?:-\d\d)?|Q\d)$/i.test(text)
      ? `${quote(text)} is not a date of the calendar`
      : `${quote(text)} is not a date in a form that is read`,
    tip: 'write a day, such as `2026-01-23`, or what is known of it: `2026-01`, `2026-Q1`',
  }),
  'invalid-duration': (text) => ({
    message: `${quote(text)} is not a duration`,
    tip: 'write years, months, weeks or days as ISO 8601 does, such as `P12M` or `P1Y6M`',
  }),
  'invalid-version': (text) => ({
    message: `${quote(text)} cannot be a version to install`,
    tip: 'write one word of letters, digits and `.`, `-`, `+`, `_`, such as `v0.5.0`; it is put into commands',
  }),
  'invalid-placeholder': (text) => ({
    message: `${quote(text)} cannot be the name of a placeholder`,
    tip: 'write it without brackets: letters, digits, `_`, `-` and `.`, starting with a letter, 64 at most, such as `NEW_VERSION`; `constructor`, `toString` and the like are reserved',
  }),
  'invalid-default': unfit,
  'invalid-value': unfit,
  'unsafe-url': (text) => ({
    message: `${quote(text)} is not an address that can be linked`,
    tip: ADDRESS.test(text)
      ? 'correct its host: no browser can read this one'
      : 'start it with `https://`, `http://`, or `/` for a page of this site, and write spaces as `%20`',
  }),
};

function unfit(text: string): {message: string; tip: string} {
  return {
    message: `no command can hold ${quote(text)} in the place of a placeholder`,
    tip: 'write one line of 200 characters at most, without `<` and `>`, that does not begin with a hyphen',
  };
}

function badText(message: string, path: Path, root: Located, which: 'key' | 'value'): DataFinding {
  const code = Object.hasOwn(CODES, message) ? (message as DataCode) : 'wrong-type';
  const found = valueAt(root, path);
  const text = which === 'key' ? path.at(-1) : found?.kind === 'scalar' ? found.value : undefined;
  const words = BAD_TEXT[code]?.(String(text)) ?? {message, tip: 'see the schema of the data'};
  return {code, place: placeAt(root, path, which), path, ...words};
}

/** For the middle of a sentence; abbreviations stay as they are. */
function lowerFirst(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

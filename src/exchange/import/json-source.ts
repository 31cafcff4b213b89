import type {SupportStatus} from '../../compat/model.js';
import {isAddress} from '../../data/forms.js';
import {parseData} from '../../data/parse.js';
import type {CompatInput} from '../../data/schema.js';
import {toProblems} from '../../data/finding.js';
import {readJson} from '../../data/source/json.js';
import {plain} from '../../data/source/located.js';
import {writeYaml, type Comment} from '../../data/write-yaml.js';
import {escapeCell} from '../escape.js';
import {readDate} from './dates.js';
import {idOf} from './dependency-id.js';
import {Findings, ProblemSource} from './findings.js';
import {readHeader} from './header.js';
import {isInstallable} from './installable.js';
import {importTable} from './import-table.js';
import type {ImportOptions} from './options.js';
import type {FoundTable, ImportResult} from './result.js';
import type {SourceCell} from './source-cell.js';
import {readStatus} from './words.js';

type Value = Readonly<Record<string, unknown>>;

/** Reads JSON in one of the forms that projects publish; which one, its keys tell. */
export function importJson(text: string, path: string, options: ImportOptions): ImportResult {
  const {root, findings: syntax} = readJson(text);
  if (!root || syntax.length > 0) return {tables: [], problems: toProblems(syntax, path)};
  const value = plain(root);
  const source = new ProblemSource(text, path);
  const findings = new Findings(source);
  const whole = {start: 0, end: text.length, line: 1, number: 1};
  const matrix = matrixRows(value);
  if (matrix) {
    const table = {rows: matrix.rows, start: 0, end: text.length, around: matrix.legend};
    return {tables: [{...importTable(table, source, options), ...whole}], problems: []};
  }
  const product = lifecycleOf(value);
  if (!product) {
    findings.add(
      'nothing-to-import',
      0,
      'this JSON holds no releases in a form that is known',
      'give what endoflife.date serves of a product, a list of `versions` with dates, or a `matrix` of versions',
    );
    return {tables: [], problems: findings.sorted()};
  }
  return {tables: [{...writeLifecycle(product, findings, options), ...whole}], problems: []};
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Value[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** `{matrix: [{host: '1.36', vcluster: {'1.36': 'tested'}}], statuses}` as the rows of a table. */
function matrixRows(value: unknown): {rows: SourceCell[][]; legend: string} | null {
  const matrix = isObject(value) ? objects(value['matrix']) : null;
  if (!isObject(value) || !matrix) return null;
  const entries = matrix.map((row) => {
    const line = Object.entries(row).find(([, cell]) => typeof cell === 'string');
    const versions = Object.entries(row).find(([, cell]) => isObject(cell));
    return line && versions && isObject(versions[1])
      ? {name: line[0], line: String(line[1]), about: versions[0], marks: versions[1]}
      : null;
  });
  const rows = entries.filter((row) => row !== null);
  const [first] = rows;
  if (!first || rows.length < entries.length || rows.some(({about}) => about !== first.about))
    return null;
  const columns = [...new Set(rows.flatMap(({marks}) => Object.keys(marks)))];
  const statuses = isObject(value['statuses']) ? Object.entries(value['statuses']) : [];
  return {
    rows: [
      [cell(first.name), ...columns.map((version) => cell(`${first.about} ${version}`))],
      ...rows.map(({line, marks}) => [
        cell(line),
        ...columns.map((version) =>
          cell(Object.hasOwn(marks, version) ? String(marks[version]) : ''),
        ),
      ]),
    ],
    legend: statuses
      .flatMap(([mark, about]) => {
        const text = isObject(about)
          ? (textOf(about['description']) ?? textOf(about['label']))
          : undefined;
        return text === undefined ? [] : [`- \`${mark}\`: ${text}`];
      })
      .join('\n'),
  };
}

function cell(text: string): SourceCell {
  const flat = text.replace(/\s+/g, ' ').trim();
  return {text: flat, markdown: escapeCell(flat), footnotes: [], offset: 0};
}

/** What a list of releases says of its product. */
interface Lifecycle {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly policy?: string | undefined;
  readonly releases: readonly Value[];
}

/** Keys that name a release, in the order in which they count. */
const LINE_KEYS = ['cycle', 'name', 'version', 'release'];

/** A list of releases, wherever the known forms have it. */
function lifecycleOf(value: unknown): Lifecycle | null {
  const root = isObject(value) && isObject(value['result']) ? value['result'] : value;
  const list = isObject(root)
    ? (objects(root['releases']) ?? objects(root['versions']))
    : objects(root);
  const isKnown = list?.every(
    (release) =>
      LINE_KEYS.some((key) => textOf(release[key]) !== undefined) &&
      [...END_KEYS, ...RELEASED_KEYS].some((key) => Object.hasOwn(release, key)),
  );
  if (!list || !isKnown) return null;
  if (!isObject(root)) return {releases: list};
  const {links} = root;
  return {
    id: textOf(root['name']),
    name: textOf(root['label']) ?? textOf(root['product']) ?? textOf(root['name']),
    url: isObject(links) ? textOf(links['html']) : undefined,
    policy: isObject(links) ? textOf(links['releasePolicy']) : undefined,
    releases: list,
  };
}

const RELEASED_KEYS = ['releaseDate', 'released', 'releasedAt'];
const END_KEYS = ['eol', 'eolFrom', 'eolDate', 'isEol', 'endOfLife'];

function writeLifecycle(
  {id, name, url, policy, releases}: Lifecycle,
  findings: Findings,
  options: ImportOptions,
): Pick<FoundTable, 'data' | 'problems' | 'yaml'> {
  if (name === undefined && options.product === undefined) {
    findings.add(
      'unnamed-product',
      0,
      'the list does not name the product whose releases it holds',
      'name it with `--product <id>`, and `--product-name` if readers know it by another name',
    );
  }
  const shown = options.productName ?? name ?? options.product ?? 'Product';
  const productId = options.product ?? idOf(id ?? shown);
  const dependencies = new Map<string, string>();
  const comments: Comment[] = [];
  const rows = releases.map((release, index) => {
    const {row, rest} = releaseOf(release, productId, dependencies);
    if (rest.length > 0) comments.push({path: ['releases', index], text: rest.join('; ')});
    return row;
  });
  const input: CompatInput = {
    product: {id: productId, name: shown, ...(url !== undefined && isAddress(url) && {url})},
    ...(dependencies.size > 0 && {
      dependencies: [...dependencies].map(([dependency, label]) => ({id: dependency, name: label})),
    }),
    ...(policy !== undefined && isAddress(policy) && {policy: {url: policy}}),
    releases: rows,
  };
  const yaml = writeYaml(input, comments);
  const {data, problems} = parseData(yaml, {path: 'compat.yaml'});
  if (data) return {data, problems: findings.sorted(), yaml};
  const error = problems.find(({severity}) => severity === 'error');
  findings.add(
    'nothing-to-import',
    0,
    `the releases make no data: ${error?.message ?? 'unreadable'}`,
    'correct the JSON',
  );
  return {data: null, problems: findings.sorted(), yaml: ''};
}

type ReleaseInput = CompatInput['releases'][number];

/** Keys that are read, or say the same as one that is. */
const READ = new Set([
  ...LINE_KEYS,
  ...RELEASED_KEYS,
  ...END_KEYS,
  'latest',
  'status',
  'label',
  'custom',
  'notes',
  'isMaintained',
]);

function releaseOf(
  release: Value,
  productId: string,
  dependencies: Map<string, string>,
): {row: ReleaseInput; rest: string[]} {
  const text = (keys: readonly string[]) =>
    keys.map((key) => textOf(release[key])).find((found) => found !== undefined);
  const line = text(LINE_KEYS) ?? '';
  const latest = release['latest'];
  const version = textOf(isObject(latest) ? latest['name'] : latest) ?? line;
  const released = text(RELEASED_KEYS);
  const end = text(['eol', 'eolFrom', 'eolDate', 'endOfLife']);
  const endOfLife = end === undefined ? null : readDate(end);
  const rest = Object.entries(release).flatMap(([key, value]) =>
    READ.has(key) || value === null || value === false ? [] : [`${key}: ${printed(value)}`],
  );
  for (const [key, value] of [
    ['released', released],
    ['end of life', end],
  ] as const) {
    if (value !== undefined && readDate(value) === null) rest.push(`${key}: ${value}`);
  }
  const status = endOfLife === null ? statusOf(release) : undefined;
  const stated = textOf(release['status']);
  if (stated !== undefined && readStatus(stated) === null) rest.push(`status: ${stated}`);
  // The label of `5.2` can be `5.2 (LTS)`.
  const label = textOf(release['label'])?.replace(line, '').replace(/[()]/g, ' ').trim();
  const note = [label, textOf(release['notes'])].filter(Boolean).join('; ');
  const requires = requirementsOf(release['custom'], productId, dependencies, rest);
  return {
    row: {
      line,
      ...(isInstallable(version) && {version}),
      ...(released !== undefined &&
        readDate(released) !== null && {released: readDate(released) ?? ''}),
      ...(endOfLife !== null && {endOfLife}),
      ...(status && {status}),
      ...(Object.keys(requires).length > 0 && {requires}),
      ...(note !== '' && {note}),
    },
    rest,
  };
}

/** A date says more than a status, and does not grow old; without one the status is all there is. */
function statusOf(release: Value): SupportStatus | null {
  const stated = textOf(release['status']);
  if (stated !== undefined) return readStatus(stated);
  const isEnded = [release['eol'], release['isEol']].find((value) => typeof value === 'boolean');
  if (isEnded === undefined) return null;
  return isEnded ? 'end-of-life' : 'supported';
}

/** `custom: {supportedPythonVersions: '3.12 - 3.14'}` says what a release needs. */
function requirementsOf(
  custom: unknown,
  productId: string,
  dependencies: Map<string, string>,
  rest: string[],
): NonNullable<ReleaseInput['requires']> {
  if (!isObject(custom)) return {};
  const requires: NonNullable<ReleaseInput['requires']> = {};
  for (const [key, value] of Object.entries(custom)) {
    const range = textOf(value);
    const {name, claim} = readHeader(key.replace(/([a-z])([A-Z])/g, '$1 $2'));
    const id = idOf(name);
    if (range === undefined || id === productId || Object.hasOwn(requires, id)) {
      if (value !== null) rest.push(`${key}: ${printed(value)}`);
      continue;
    }
    dependencies.set(id, name);
    requires[id] = claim ? {range, claim} : range;
  }
  return requires;
}

const LONGEST_VALUE = 300;

function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

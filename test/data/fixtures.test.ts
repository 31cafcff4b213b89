import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import {parse as parseYaml} from 'yaml';
import {describe, expect, test} from 'vitest';
import {CODES, type DataCode} from '../../src/data/codes.js';
import {jsonSchema} from '../../src/data/json-schema.js';
import {parseData} from '../../src/data/parse.js';
import {readData} from '../../src/data/read.js';
import type {RuleContext} from '../../src/data/rules/rule.js';

/**
 * One folder per case: an input, the data of other products as `product-*.yaml`, and what reading
 * the input gives. `vitest -u` rewrites outputs.
 */
const folder = new URL('../fixtures/data/', import.meta.url);

const cases = readdirSync(folder).map((name): [string, string] => {
  const input = readdirSync(new URL(`${name}/`, folder)).find((file) => file.startsWith('input.'));
  return [name, fileURLToPath(new URL(`${name}/${input}`, folder))];
});

/** What is known besides the input. */
function contextOf(name: string): RuleContext {
  const products = readdirSync(new URL(`${name}/`, folder))
    .filter((other) => other.startsWith('product-'))
    .map((path) => parseData(readFileSync(new URL(`${name}/${path}`, folder), 'utf8'), {path}).data)
    .flatMap((data) => (data ? [[data.product.id, data] as const] : []));
  return {today: '2026-11-24', products: Object.fromEntries(products)};
}

test.each(cases)('%s', async (name, file) => {
  const {data, problems} = await readData(file, {
    ...contextOf(name),
    path: `compat${file.slice(file.lastIndexOf('.'))}`,
  });
  const shown = problems.map((problem) => ({...problem, docs: undefined}));
  await expect(`${JSON.stringify({data, problems: shown}, null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`${name}/output.json`, folder)),
  );
});

describe('the JSON schema agrees', () => {
  /** Mistakes within one value, which a schema can see. */
  const visible = new Set<DataCode>([
    'unknown-key',
    'missing-key',
    'wrong-type',
    'empty-text',
    'empty-list',
    'unknown-value',
    'invalid-id',
    'invalid-count',
    'invalid-date',
    'invalid-duration',
    'invalid-version',
    'invalid-placeholder',
    'unsafe-url',
  ]);
  const accepts = new Ajv({formats: {date: true}, strictTypes: false}).compile(jsonSchema());

  /** The input as an editor's validator reads it; nothing where it cannot be read at all. */
  function contents(file: string): unknown {
    try {
      const text = readFileSync(file, 'utf8');
      return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text, {merge: true});
    } catch {
      return undefined;
    }
  }

  const documents = cases
    .filter(([, file]) => /\.(json|yaml)$/.test(file))
    .map(([name, file]): [string, string, unknown] => [name, file, contents(file)])
    .filter(([, , document]) => document !== undefined && document !== null);

  test.each(documents)('%s', async (_, file, document) => {
    const {problems} = await readData(file, {path: file});
    const codes = problems.map(({code}) => code as DataCode);
    const wrong = codes.some((code) => visible.has(code));
    const unreadable = codes.some((code) => code.includes('yaml') || code.includes('character'));
    if (!unreadable) {
      expect(accepts(document), JSON.stringify(accepts.errors)).toBe(!wrong);
    }
  });

  test('on enough of both kinds', () => {
    const verdicts = documents.map(([, , document]) => accepts(document));
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(5);
    expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(5);
  });
});

test('each code that a text can earn is in a fixture', async () => {
  /** Of files that cannot or need not be kept: their tests are beside the reader. */
  const elsewhere = new Set<string>([
    'missing-data-file',
    'unreadable-data-file',
    'unsupported-data-format',
    'data-file-too-large',
    'not-utf-8',
    'module-error',
    'too-deep',
    'too-many-values',
    'too-many-problems',
  ]);
  const found = await Promise.all(
    cases.map(([name, file]) => readData(file, {...contextOf(name), path: file})),
  );
  const codes = new Set(found.flatMap(({problems}) => problems.map(({code}) => code)));
  expect(Object.keys(CODES).filter((code) => !codes.has(code) && !elsewhere.has(code))).toEqual([]);
});

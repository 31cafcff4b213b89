import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {describe, expect, test} from 'vitest';
import type {CompatData} from '../../src/compat/model.js';
import {CODES} from '../../src/data/codes.js';
import {IMPORT_CODES} from '../../src/exchange/import/findings.js';
import {importTables, parseData} from '../../src/exchange/index.js';
import {repairBlock} from '../../src/helm/repair.js';
import {rules} from '../../src/helm/rules/index.js';
import {docsUrl, formatProblem} from '../../src/problem.js';
import {CONTRADICTION_CODES} from '../../src/site/contradictions.js';
import {PAGE_CODES, scanSource} from '../../src/site/scan.js';
import catalog from '../generated/docusaurus-plugin-compat-matrix/catalog.json.js';
import {findingsOf} from '../site/fixture-site.js';
import {temporaryDirectory} from '../temporary-directory.js';

const pages = new URL('../../example-site/docs/findings/', import.meta.url);

const dataCodes = Object.keys(CODES);
const helmCodes = rules.map(({code}) => code);
const siteCodes = [...PAGE_CODES, ...CONTRADICTION_CODES];
const importCodes = Object.keys(IMPORT_CODES);
/** Told by commands of their own. */
const commandCodes = ['stale-export', 'missing-region', 'unpaired-region'];

function read(code: string): string {
  return readFileSync(new URL(`${code}.mdx`, pages), 'utf8');
}

interface Example {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** The code blocks of a page. */
function blocksOf(code: string): Example[] {
  const fences = read(code).matchAll(
    /^(?<fence>`{3,})(?<lang>\w+)[^\n]* title="(?<title>[^"]+)"[^\n]*\n(?<text>[^]*?)^\k<fence>$/gm,
  );
  return Array.from(fences, ({groups}) => ({
    lang: groups?.lang ?? '',
    title: groups?.title ?? '',
    text: groups?.text ?? '',
  }));
}

test('each code has a page, and each page a code', () => {
  const documented = readdirSync(pages)
    .map((file) => file.replace('.mdx', ''))
    .filter((name) => name !== 'index');
  expect(documented.sort()).toEqual(
    [...dataCodes, ...helmCodes, ...siteCodes, ...importCodes, ...commandCodes].sort(),
  );
});

test('findings link to their page', () => {
  const file = new URL(docsUrl('unknown-key')).pathname.replace(
    '/docusaurus-plugin-compat-matrix/docs/findings/',
    '',
  );
  expect(existsSync(new URL(`${file}.mdx`, pages))).toBe(true);
});

describe('the page says what is reported for its example', () => {
  const withExample = dataCodes.filter((code) =>
    blocksOf(code).some(({title}) => /\.(yaml|json)$/.test(title)),
  );

  test.each(withExample)('%s', (code) => {
    const blocks = blocksOf(code);
    const output = blocks.find(({title}) => title === 'What is reported');
    // Other products' data comes first.
    const files = blocks.filter(({lang}) => lang === 'yaml' || lang === 'json');
    const [example, ...others] = files.reverse();
    const products = Object.fromEntries(
      others.map(({text, title}) => {
        const {data} = parseData(text, {path: title});
        return [data?.product.id, data];
      }),
    ) as Record<string, CompatData>;
    const {problems} = parseData(example?.text ?? '', {
      path: example?.title ?? '',
      today: '2026-11-24',
      products,
    });
    const found = problems.find((problem) => problem.code === code);
    const {path, line, column, severity, message, tip} = found ?? {};
    expect(output?.text).toBe(
      `${path}:${String(line)}:${String(column)} ${severity} ${code}: ${message}\n  tip: ${tip}\n`,
    );
  });

  test.each(helmCodes)('%s says when it is only reported, and how to silence it', (code) => {
    const [, advice = ''] = read(code).split('## How to fix it');
    expect(advice).toMatch(/only reported|left as it is/);
    expect(advice).toContain(`helm-ignore=${code}`);
  });

  const withTable = importCodes.filter((code) =>
    blocksOf(code).some(({title}) => /\.(md|json)$/.test(title)),
  );

  test.each(withTable)('%s', (code) => {
    const [example, output] = blocksOf(code);
    const {tables, problems} = importTables(example?.text ?? '', {path: example?.title ?? ''});
    const all = [...problems, ...tables.flatMap((table) => table.problems)];
    const {path, line, column, severity, message, tip} =
      all.find((problem) => problem.code === code) ?? {};
    expect(output?.text).toBe(
      `${path}:${String(line)}:${String(column)} ${severity} ${code}: ${message}\n  tip: ${tip}\n`,
    );
  });

  test.each(helmCodes)('%s', (code) => {
    const blocks = blocksOf(code);
    const example = blocks.find(({title}) => title === 'In the source');
    const output = blocks.find(({title}) => title === 'What is reported');
    const repaired = blocks.find(({title}) => title === 'Shown and written') ?? example;
    const source = example?.text.replace(/\n$/, '') ?? '';
    const {text, findings} = repairBlock(source, {lang: example?.lang, advice: true});
    const {severity, message, tip} = findings.find((finding) => finding.code === code) ?? {};
    expect(output?.text).toBe(`${severity} ${code}: ${message}\n  tip: ${tip}\n`);
    // A page that shows no repair is of a finding that is only reported.
    expect(`${text}\n`).toBe(repaired?.text);
  });

  test('invalid-front-matter', async () => {
    const [example, output] = blocksOf('invalid-front-matter');
    const found = await scanSource(example?.text ?? '', {
      path: 'docs/page.mdx',
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
      helm: {},
      catalog,
    });
    expect(found.map((problem) => `${formatProblem(problem)}\n`)).toEqual([
      `${output?.text}  docs: ${docsUrl('invalid-front-matter')}\n`,
    ]);
  });

  test.each(CONTRADICTION_CODES)('%s', async (code) => {
    const blocks = blocksOf(code);
    const files = blocks.filter(({lang}) => lang !== 'text').map(({title, text}) => [title, text]);
    const siteDir = await temporaryDirectory(Object.fromEntries(files) as Record<string, string>);
    const found = await findingsOf(siteDir);
    expect(found.map((problem) => problem.code)).toEqual([code]);
    const [{line, column, key, severity, message, tip} = {}] = found;
    const [path] = found.map((problem) => relative(siteDir, resolve(problem.path)));
    const place = line === undefined ? ` (${key})` : `:${line}:${column}`;
    expect(blocks.at(-1)?.text).toBe(
      `${path}${place} ${severity} ${code}: ${message}\n  tip: ${tip}\n`,
    );
  });
});

import {describe, expect, test} from 'vitest';
import {parseData} from '../../src/data/parse.js';
import {matrixOf} from '../../src/site/matrix-table.js';
import {tablesOf} from '../../src/site/tables.js';

function product(id: string, name: string, formerly = '', release = '{line: v0.4.x}') {
  const {data} = parseData(
    `product: {id: ${id}, name: ${name}${formerly && `, formerly: ${formerly}`}}
dependencies:
  - {id: envoy-gateway, name: Envoy Gateway}
  - {id: envoy-proxy, name: Envoy Proxy, bundledWith: envoy-gateway}
  - {id: kubernetes, name: Kubernetes}
releases:
  - {line: main, status: development}
  - {line: v0.5.x, version: v0.5.2}
  - ${release}
  - {line: others, status: end-of-life}
`,
    {path: 'compat.yaml'},
  );
  if (!data) throw new Error('invalid');
  return data;
}

const gateway = product('ai-gateway', 'AI Gateway');

function recognised(header: string, rows: string[] = ['v0.5'], products = [gateway]) {
  const columns = header.split('|').length;
  const line = (text: string) => `| ${text} |${' |'.repeat(columns - text.split('|').length)}\n`;
  const source = line(header) + line(Array(columns).fill('-').join('|')) + rows.map(line).join('');
  const [table] = tablesOf(source, 'mdx');
  return table ? matrixOf(table, products) : null;
}

function meanings(header: string) {
  return recognised(header)?.columns.map(({index, meaning}) =>
    meaning.kind === 'dependency'
      ? `${index} ${meaning.dependency.id} ${meaning.bound}`
      : `${index} ${meaning.kind}`,
  );
}

test.each([
  ['AI Gateway | Kubernetes', ['1 kubernetes both']],
  ['ai-gateway version | K8s versions | Notes', ['1 kubernetes both']],
  ['AI Gateway | Status | Released | EOL', ['1 status', '2 released', '3 endOfLife']],
  ['AI Gateway | Support Status | Proxy', ['1 status']],
  ['AI Gateway | Min Kubernetes | Max. Kubernetes', ['1 kubernetes lower', '2 kubernetes upper']],
  ['AI Gateway | Kubernetes | k8s | Status', ['3 status']],
  [
    'AI Gateway | Envoy Gateway (Envoy Proxy) | Envoy Proxy',
    ['1 envoy-gateway both', '2 envoy-proxy both'],
  ],
  ['Envoy AI Gateway Release | Envoy Gateway | Status', ['1 envoy-gateway both', '2 status']],
  // Not surely this product's matrix
  ['Envoy AI Gateway | Status', undefined],
  ['Gateway | Kubernetes | Status', undefined],
  ['Envoy Gateway | Kubernetes | Status', undefined],
  ['Version | Kubernetes', undefined],
  ['AI Gateway | Notes', undefined],
  [' | Kubernetes', undefined],
])('%s', (header, expected) => {
  expect(meanings(header)).toEqual(expected);
});

test('versions that are tested or recommended may be some of those that the data states', () => {
  const columns = (claim: string, header: string) => {
    const release = `{line: v0.4.x, requires: {envoy-gateway: {range: '1.30', claim: ${claim}}}}`;
    const data = product('ai-gateway', 'AI Gateway', '', release);
    return recognised(`AI Gateway | ${header} Envoy Gateway`, ['v0.5'], [data])?.columns.length;
  };
  expect([columns('tested', 'Tested'), columns('supported', 'Tested')]).toEqual([1, undefined]);
  expect(columns('supported', 'Recommended')).toBeUndefined();
});

describe('rows', () => {
  test.each([
    ['v0.5.x', 'v0.5.x'],
    ['0.5', 'v0.5.x'],
    ['v0.5.2', 'v0.5.x'],
    ['AI Gateway v0.5 (latest)', 'v0.5.x'],
    ['Release 0.5', 'v0.5.x'],
    ['v0.5 LTS', 'v0.5.x'],
    ['AI Gateway 0.5, LTS', 'v0.5.x'],
    ['main', 'main'],
    ['others', 'others'],
    ['All older versions', 'others'],
    ['v0.6', null],
    // A patch may ask for something else than its line.
    ['v0.5.1', null],
  ])('%s', (head, line) => {
    const rows = recognised('AI Gateway | Status', ['v0.5 | x', `${head} | x`])?.rows;
    expect(rows?.[1]?.release?.line ?? null).toBe(line);
  });

  test('where a line is called so, LTS is no remark', () => {
    const both = product('ai-gateway', 'AI Gateway', '', '{line: v0.5 LTS}');
    const rows = recognised('AI Gateway | Status', ['v0.5 | x', 'v0.5 LTS | x'], [both])?.rows;
    expect(rows?.map(({release}) => release?.line)).toEqual(['v0.5.x']);
  });

  test('what names no release is no row', () => {
    const rows = recognised('AI Gateway | Status', [
      'v0.5',
      'Note',
      'Envoy v0.5',
      '',
      'v0.4 - v0.6',
    ]);
    expect(rows?.rows).toHaveLength(1);
  });

  test('without a release of the data, a table may be of anything', () => {
    expect(recognised('AI Gateway | Status', ['v9', 'others'])).toBe(null);
  });
});

test.each(['AI Gateway', '[Proxy, AI Gateway]'])('a former name counts: %s', (formerly) => {
  const renamed = product('agent-router', 'Agent Router', formerly);
  const rows = ['v0.5 | x', 'AI Gateway v0.5.2 | x'];
  expect(recognised('AI Gateway | Status', rows, [renamed])?.rows).toHaveLength(2);
  expect(recognised('Agent Router | Status', rows, [renamed])?.data).toBe(renamed);
  // Where another product has the name now, nobody can tell.
  expect(recognised('AI Gateway | Status', rows, [renamed, gateway])).toBe(null);
});

test('among several products the best name wins, and a tie is nobody’s', () => {
  const envoy = product('envoy-ai-gateway', 'Envoy AI Gateway');
  const header = 'Envoy AI Gateway | Kubernetes | Status';
  expect(recognised(header, ['v0.5'], [gateway, envoy])?.data).toBe(envoy);
  expect(recognised(header, ['v0.5'], [gateway, product('x', 'AI Gateway')])).toBe(null);
});

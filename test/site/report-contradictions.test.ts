import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import {reportContradictions} from '../../src/site/report-contradictions.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {dataOf, MARKDOWN} from './fixture-site.js';
import {docsVersion} from './rules/check.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const DATA = `
product: {id: gateway, name: Gateway}
dependencies: [{id: kubernetes, name: Kubernetes}]
releases: [{line: v1.1.x, requires: {kubernetes: v1.32+}}]
agreesWith: [{file: vars.json, path: min, means: kubernetes of v1.1.x}]
`;
const DRIFTED = '| Gateway | Kubernetes |\n| - | - |\n| v1.1 | v1.30 |\n';

async function site() {
  const siteDir = await temporaryDirectory({
    'docs/a.md': DRIFTED,
    'docs/b.md': `\n${DRIFTED}`,
    'vars.json': '{"min": "1.31"}',
  });
  const options = {
    site: {
      siteDir,
      siteConfigPath: join(siteDir, 'docusaurus.config.js'),
      products: [dataOf(DATA)],
      docsVersions: [docsVersion('current', {folders: [join(siteDir, 'docs')]})],
    },
    markdown: MARKDOWN,
    checks: {},
    ignore: [] as string[],
    advice: false,
    severity: 'warn',
    record: join(siteDir, 'record.json'),
  } as const;
  return {siteDir, files: ['a', 'b'].map((name) => join(siteDir, `docs/${name}.md`)), options};
}

/** The places that logger methods were called with, in order. */
function printed(method: 'info' | 'warn' | 'error') {
  const spy = vi.spyOn(logger, method).mockImplementation(() => {});
  return () =>
    spy.mock.calls.splice(0).map(([message]) => /(\w+\.\w+:\d+:\d+)/.exec(String(message))?.[1]);
}

test('reports once; an edited page again, another file again, and all when the data changed', async () => {
  const warnings = printed('warn');
  const {siteDir, files, options} = await site();
  const report = async (data = DATA) => {
    const products = [dataOf(data)];
    await reportContradictions(files, {...options, site: {...options.site, products}});
    return warnings();
  };
  expect(await report()).toEqual(['vars.json:1:9', 'a.md:3:10', 'b.md:4:10']);
  expect(await report()).toEqual([]);
  await writeFile(join(siteDir, 'docs/a.md'), `\n\n${DRIFTED}`);
  expect(await report()).toEqual(['a.md:5:10']);
  await writeFile(join(siteDir, 'vars.json'), '{ "min": "1.30" }');
  expect(await report()).toEqual(['vars.json:1:10']);
  expect(await report(DATA.replace('v1.32+', 'v1.30'))).toEqual([]);
  expect(await report()).toEqual(['vars.json:1:10', 'a.md:5:10', 'b.md:4:10']);
});

test('throws one sentence after it has printed all', async () => {
  const errors = printed('error');
  const {files, options} = await site();
  for (let time = 0; time < 2; time += 1) {
    await expect(reportContradictions(files, {...options, severity: 'throw'})).rejects.toThrow(
      '3 problems between the site and its compatibility data, printed above',
    );
    expect(errors()).toHaveLength(3);
  }
});

test('advice waits until it is asked for, and throws nothing', async () => {
  const infos = printed('info');
  const {files, options} = await site();
  const checks = {'table-drift': 'advice', disagreement: 'off'} as const;
  await reportContradictions(files, {...options, checks, severity: 'throw'});
  expect(infos()).toEqual([]);
  const record = `${options.record}.2`;
  await reportContradictions(files, {...options, record, checks, severity: 'throw', advice: true});
  expect(infos()).toEqual(['a.md:3:10', 'b.md:4:10']);
});

test('leaves ignored pages out, and does nothing without data or unless asked', async () => {
  const warnings = printed('warn');
  const {files, options} = await site();
  await reportContradictions(files, {...options, severity: 'ignore'});
  await reportContradictions(files, {...options, site: {...options.site, products: []}});
  expect(warnings()).toEqual([]);
  await reportContradictions(files, {...options, ignore: ['docs/b.md']});
  expect(warnings()).toEqual(['vars.json:1:9', 'a.md:3:10']);
});

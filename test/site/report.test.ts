import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {afterEach, expect, test, vi} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {reportFindings, scanFiles} from '../../src/site/report.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {dataOf} from './fixture-site.js';
import {docsVersion} from './rules/check.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const MALFORMED = '```sh\nhelm upgrade gateway ./chart --set size=“large”\n```\n';
const ADVICE = {advice: false, ignore: [] as string[]};

async function siteWith(files: Record<string, string>) {
  const siteDir = await temporaryDirectory(files);
  return {
    paths: Object.keys(files).map((file) => join(siteDir, file)),
    options: {
      siteDir,
      siteConfigPath: join(siteDir, 'docusaurus.config.js'),
      products: [],
      record: join(siteDir, 'record.json'),
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER} as const,
      helm: ADVICE,
      docsVersions: [docsVersion('current', {folders: [join(siteDir, 'docs')]})],
    },
  };
}

/** The places that logger methods were called with, in order. */
function printed(method: 'info' | 'warn' | 'error') {
  const spy = vi.spyOn(logger, method).mockImplementation(() => {});
  return () =>
    spy.mock.calls.splice(0).map(([message]) => /(\w+\.md:\d+:\d+)/.exec(String(message))?.[1]);
}

test('leaves ignored files out', async () => {
  const {paths, options} = await siteWith({'docs/a.md': MALFORMED, 'docs/old/b.md': MALFORMED});
  const helm = {...ADVICE, ignore: ['docs/old/**']};
  const findings = await scanFiles(paths, {...options, helm});
  expect(findings.map(({path}) => path.split('/').at(-1))).toEqual(['a.md']);
});

test('drops advice unless it is asked for', async () => {
  const {paths, options} = await siteWith({'a.md': MALFORMED});
  const helm = {...ADVICE, rules: {'smart-quotes': 'advice'} as const};
  expect(await scanFiles(paths, {...options, helm})).toEqual([]);
  expect(await scanFiles(paths, {...options, helm: {...helm, advice: true}})).toHaveLength(1);
});

test('reports once, and an edited file again', async () => {
  const warnings = printed('warn');
  const {paths, options} = await siteWith({'a.md': MALFORMED, 'b.md': `\n${MALFORMED}`});
  await reportFindings(paths, {...options, severity: 'warn'});
  expect(warnings()).toEqual(['a.md:2:1', 'b.md:3:1']);
  await reportFindings(paths, {...options, severity: 'warn'});
  expect(warnings()).toEqual([]);
  await writeFile(paths[0] ?? '', `\n\n${MALFORMED}`);
  await reportFindings(paths, {...options, severity: 'warn'});
  expect(warnings()).toEqual(['a.md:4:1']);
});

test('reports the commands of upgrade steps once, and those of edited data again', async () => {
  const warnings = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const {options} = await siteWith({});
  const report = async (run: string) => {
    const data = dataOf(
      `{product: {id: gate, name: Gate}, releases: [{line: v1}], upgrade: {steps: [{title: Up, run: ${run}}]}}`,
    );
    await reportFindings([], {...options, products: [data], severity: 'warn'});
    return warnings.mock.calls.splice(0).length;
  };
  expect(await report('helm upgrad g ./g')).toBe(1);
  expect(await report('helm upgrad g ./g')).toBe(0);
  expect(await report('helm upgrade g ./g')).toBe(0);
  expect(await report('helm upgrad g ./g --debug')).toBe(1);
});

test('reports again what the data has made of a page that nobody edited', async () => {
  const warnings = printed('warn');
  const page = '---\ncompat: {release: v0.5.x}\n---\n\n# A\n';
  const {paths, options} = await siteWith({'a.md': page});
  const report = async (line: string, day = '2026-01-01') => {
    const data = dataOf(`{product: {id: gate, name: Gate}, releases: [{line: ${line}}]}`);
    const catalog = createCatalog(new Map([['default', data]]), day);
    await reportFindings(paths, {...options, catalog, severity: 'warn'});
    return warnings();
  };
  expect(await report('v0.5.x')).toEqual([]);
  expect(await report('v0.6.x')).toEqual(['a.md:2:10']);
  // What depends on the day is no finding here.
  expect(await report('v0.6.x', '2026-01-02')).toEqual([]);
  expect(await report('v0.7.x')).toEqual(['a.md:2:10']);
  expect(await report('v0.5.x')).toEqual([]);
});

test('throws one sentence after it has printed all', async () => {
  const errors = printed('error');
  const {paths, options} = await siteWith({'a.md': MALFORMED + MALFORMED});
  for (let time = 0; time < 2; time += 1) {
    await expect(reportFindings(paths, {...options, severity: 'throw'})).rejects.toThrow(
      "2 problems in the site's Markdown files and upgrade steps, printed above",
    );
    expect(errors()).toEqual(['a.md:2:1', 'a.md:5:1']);
  }
});

test('advice alone throws nothing', async () => {
  const [errors, infos] = [printed('error'), printed('info')];
  const {paths, options} = await siteWith({'a.md': MALFORMED});
  const rules = {'smart-quotes': 'advice'} as const;
  const helm = {ignore: [], advice: true, rules};
  await reportFindings(paths, {...options, helm, severity: 'throw'});
  expect(infos()).toEqual(['a.md:2:1']);
  expect(errors()).toEqual([]);
});

test('says nothing when told to ignore', async () => {
  const [infos, warnings] = [printed('info'), printed('warn')];
  const {paths, options} = await siteWith({'a.md': MALFORMED});
  await reportFindings(paths, {...options, severity: 'ignore'});
  expect([...infos(), ...warnings()]).toEqual([]);
});

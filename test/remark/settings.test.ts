import {join} from 'node:path';
import {writeFile} from 'node:fs/promises';
import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {expect, test} from 'vitest';
import {remarkFromSettings, type RemarkSettings} from '../../src/remark/settings.js';
import {temporaryDirectory} from '../temporary-directory.js';

const MALFORMED = `\`\`\`bash
helm upgrade gateway ./chart --version gateway-system < NEW_VERSION > -n
\`\`\`
`;

const SETTINGS: RemarkSettings = {
  version: '1.0.0',
  repair: true,
  helm: {ignore: ['docs/old/**']},
  placeholders: [],
  provided: [],
};

async function processed(settings: Partial<RemarkSettings>, path = 'docs/a.mdx'): Promise<string> {
  const siteDir = await temporaryDirectory({
    'remark.json': JSON.stringify({...SETTINGS, ...settings}),
  });
  const file = await remark()
    .use(remarkMdx)
    .use(remarkFromSettings, {settings: join(siteDir, 'remark.json'), siteDir})
    .process({path: join(siteDir, path), value: MALFORMED});
  return String(file);
}

test('repairs', async () => {
  expect(await processed({})).toContain('--version <NEW_VERSION> -n gateway-system');
});

test.each([
  ['told not to', {repair: false}, 'docs/a.mdx'],
  ['in an ignored file', {}, 'docs/old/a.mdx'],
])('does not repair when %s', async (_, settings, path) => {
  expect(await processed(settings, path)).toBe(MALFORMED);
});

test('fills the placeholder of a repaired command, and imports what does it', async () => {
  const text = await processed({placeholders: ['NEW_VERSION']});
  expect(text).toMatch(
    /^import CompatCommand from '@theme\/CompatCommand'\n\n<CompatCommand code=.*<NEW_VERSION> -n.* language="bash">/s,
  );
});

test('reads the settings anew for every page', async () => {
  const siteDir = await temporaryDirectory({'remark.json': JSON.stringify(SETTINGS)});
  const settings = join(siteDir, 'remark.json');
  const processor = remark().use(remarkMdx).use(remarkFromSettings, {settings, siteDir});
  const page = {path: join(siteDir, 'a.mdx'), value: MALFORMED};
  expect(String(await processor.process(page))).not.toBe(MALFORMED);
  await writeFile(settings, JSON.stringify({...SETTINGS, repair: false}));
  expect(String(await processor.process(page))).toBe(MALFORMED);
});

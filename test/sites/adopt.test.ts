import {existsSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {expect, test, vi} from 'vitest';
import {adopt} from '../../scripts/adopt/adopt.js';
import {temporaryDirectory} from '../temporary-directory.js';

vi.setConfig({testTimeout: 600_000});

const BROKEN =
  'helm upgrade web oci://example.com/web \\\n  --version \\\n  web-system < VERSION > -n';

/** A site as other people make it, which has our packages without an installation. */
async function site(config: string) {
  const directory = await temporaryDirectory({
    'package.json': '{"name": "website"}',
    'docusaurus.config.mjs': config,
    'docs/intro.md': '# Intro\n\nWords.\n\n```js\nlet a;\n```\n',
    'docs/install.md': `# Install\n\n\`\`\`bash\n${BROKEN}\n\`\`\`\n`,
  });
  const packages = join(directory, 'node_modules');
  await mkdir(packages);
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  }
  return directory;
}

const config = (title: string) => `
export default async () => ({
  title: ${title}, url: 'https://example.com', baseUrl: '/x/', onBrokenLinks: 'ignore',
  presets: [['classic', {blog: false, docs: {routeBasePath: '/docs'}}]],
});
`;

test('a site differs in its repaired commands, and nowhere else', async () => {
  const original = await site(config("'Website'"));
  const {report, copy} = await adopt(original, {log: () => undefined, bundler: 'rspack'});
  rmSync(copy, {recursive: true, force: true});

  const differing = report.pages.filter(({differences}) => differences.length > 0);
  expect(differing).toMatchObject([
    {file: 'docs/install/index.html', differences: [{kind: 'repaired command'}]},
  ]);
  expect(report.pages.map(({file}) => file)).toContain('docs/intro/index.html');
  expect(report.pages.every(({weight}) => weight.js > 0 && weight.js < 512)).toBe(true);
  expect(report.output.ours.join('\n')).toContain('docs/install.md:4:1');
  expect(report.output.added).toEqual([]);
  expect(report.asExpected).toBe(true);
  // The original is untouched.
  expect(readdirSync(original).filter((name) => /adopt|build|\.docusaurus/.test(name))).toEqual([]);
  expect(await readFile(join(original, 'docusaurus.config.mjs'), 'utf8')).toContain('Website');
  expect(existsSync(join(original, 'compat.yaml'))).toBe(false);
});

test('a difference that nobody announced is told', async () => {
  const original = await site(config("process.argv.join().includes('.after.') ? 'B' : 'A'"));
  const {report, copy} = await adopt(original, {log: () => undefined, bundler: 'rspack', pages: 1});
  rmSync(copy, {recursive: true, force: true});
  expect(report.asExpected).toBe(false);
  const intro = report.pages.find(({file}) => file === 'docs/intro/index.html');
  expect(intro?.differences).toMatchObject([{kind: 'unexpected'}]);
});

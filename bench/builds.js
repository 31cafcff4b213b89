import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {block} from './blocks.js';

const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/** What each site's configuration adds to the bare one. */
const variants = {
  bare: {},
  npm2yarn: {remarkPlugins: "[[require('@docusaurus/remark-plugin-npm2yarn'), {sync: true}]]"},
  'compat-matrix': {
    plugins: "[['docusaurus-plugin-compat-matrix', {onMalformedCommand: 'ignore'}]]",
  },
};

/**
 * Builds the same pages as several sites.
 *
 * @param {{folder: string, pages: number, helmPercent: number}} options
 */
export function measureBuilds({folder, pages, helmPercent}) {
  /** @type {Record<string, {cpuSeconds: number, seconds: number, peakMB: number, cpuOverBare: string}>} */
  const result = {};
  let bare = 0;
  for (const [name, additions] of Object.entries(variants)) {
    const site = path.join(folder, name);
    writeSite(site, additions, {pages, helmPercent});
    const {cpuSeconds, seconds, peakMB} = build(site);
    if (name === 'bare') bare = cpuSeconds;
    result[name] = {
      cpuSeconds,
      seconds,
      peakMB,
      cpuOverBare: `${((cpuSeconds / bare - 1) * 100).toFixed(1)} %`,
    };
  }
  return result;
}

/**
 * @param {string} site
 * @param {{plugins?: string, remarkPlugins?: string}} additions
 * @param {{pages: number, helmPercent: number}} content
 */
function writeSite(site, {plugins = '[]', remarkPlugins = '[]'}, {pages, helmPercent}) {
  mkdirSync(path.join(site, 'docs'), {recursive: true});
  writeFileSync(path.join(site, 'package.json'), '{}\n');
  writeFileSync(
    path.join(site, 'docusaurus.config.js'),
    `module.exports = {
  title: 'Bench', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore',
  future: {v4: true},
  plugins: ${plugins},
  presets: [['classic', {blog: false, docs: {routeBasePath: '/', remarkPlugins: ${remarkPlugins}}}]],
};
`,
  );
  writeFileSync(
    path.join(site, 'compat.yaml'),
    [
      'product: {id: web, name: Web}',
      'releases:',
      '  - {line: v1.0.x, version: v1.0.0, status: supported}',
      'placeholders: {VERSION: web}',
      '',
    ].join('\n'),
  );
  for (let page = 0; page < pages; page += 1) {
    const helm = (page * helmPercent) % 100 < helmPercent;
    // npm2yarn works on blocks that ask for it; ours reads every shell block.
    const code = helm
      ? `\`\`\`bash\n${block(page, page % 3 === 0 ? 'broken' : 'good')}\n\`\`\``
      : `\`\`\`bash npm2yarn\n${block(page, 'other')}\n\`\`\``;
    writeFileSync(
      path.join(site, `docs/page-${page}.md`),
      `# Page ${page}\n\nA paragraph of the page.\n\n${code}\n\nAnother one.\n`,
    );
  }
}

/** @param {string} site */
function build(site) {
  const usage = path.join(site, 'usage.json');
  const probe = `import {writeFileSync} from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const start = Date.now();
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, docusaurus, 'build'],
    {cwd: site, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']},
  );
  if (status !== 0) throw new Error(`${site} does not build:\n${stdout}\n${stderr}`);
  const seconds = (Date.now() - start) / 1000;
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(readFileSync(usage, 'utf8'));
  return {
    cpuSeconds: Math.round((userCPUTime + systemCPUTime) / 1e5) / 10,
    seconds: Math.round(seconds * 10) / 10,
    peakMB: Math.round(maxRSS / 1024),
  };
}

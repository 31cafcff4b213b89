import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {block} from './blocks.js';

/** The same pages with nothing, with Docusaurus's own remark plugin, and with the package. */
export const VARIANTS = ['bare', 'npm2yarn', 'compat-matrix'];

/**
 * @param {string} site
 * @param {{variant: string, bundler: string, pages: number, helmPercent: number}} options
 */
export function writeSite(site, {variant, bundler, pages, helmPercent}) {
  mkdirSync(path.join(site, 'docs'), {recursive: true});
  // A folder of its own for caches, else they stand beside the repository's packages.
  mkdirSync(path.join(site, 'node_modules'), {recursive: true});
  const remarkPlugins =
    variant === 'npm2yarn'
      ? "[[require('@docusaurus/remark-plugin-npm2yarn'), {sync: true}]]"
      : '[]';
  const plugins =
    variant === 'compat-matrix'
      ? "[['docusaurus-plugin-compat-matrix', {onMalformedCommand: 'warn'}]]"
      : '[]';
  writeFileSync(path.join(site, 'package.json'), '{}\n');
  writeFileSync(
    path.join(site, 'docusaurus.config.js'),
    `module.exports = {
  title: 'Bench', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore',
  future: {v4: ${String(bundler === 'rspack')}},
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

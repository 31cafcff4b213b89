import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transformWithOxc, type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Ours; those of the same name in the classic theme are found there. */
const components = readdirSync(here('theme')).filter(
  (name) => /^[A-Z]/.test(name) && name !== 'CodeBlock',
);

/** What a site's bundler resolves, resolved for tests. */
const alias = [
  {
    find: /^docusaurus-plugin-compat-matrix\/(client|compat)$/,
    replacement: here('src/$1/index.ts'),
  },
  {
    find: new RegExp(`^@theme/((?:${components.join('|')})(?:/.*)?)$`),
    replacement: here('theme/$1'),
  },
  {
    find: /^@theme(?:-init|-original)?\/(.+)$/,
    replacement: here('node_modules/@docusaurus/theme-classic/lib/theme/$1'),
  },
  {
    // Core's client modules; the packages of its scope have lower-case names with a dash.
    find: /^@docusaurus\/(router|renderRoutes|constants|is[A-Z]\w+|use[A-Z]\w+|[A-Z]\w+)$/,
    replacement: here('node_modules/@docusaurus/core/lib/client/exports/$1.js'),
  },
  {find: /^@generated\/(.+)$/, replacement: here('test/generated/$1')},
];

/** Docusaurus publishes its client modules with JSX in `.js` files. */
const docusaurusJsx: Plugin = {
  name: 'docusaurus-jsx',
  enforce: 'pre',
  transform(code, id) {
    if (!/@docusaurus\/(core|theme-)[^?]+\.js$/.test(id)) return null;
    return transformWithOxc(code, id, {lang: 'jsx'});
  },
};

/** Tests that need a process of their own: a DOM, or modules that are mocked. */
const apart = [
  'test/{cli,client,theme}/**/*.test.{ts,tsx}',
  'test/doors.test.ts',
  'test/site/windows-paths.test.ts',
];

/** Sites with installations of their own, all components ejected, sites built before and after: many minutes. */
const long = ['test/sites/{adopt,installed,swizzle}.test.ts'];

/** Suites that build whole sites. A build uses every core there is; two at once only fight over them. */
const builds = {fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000};

const unit = {
  include: ['test/**/*.test.{ts,tsx}'],
  exclude: ['test/package/**', 'test/sites/**', 'test/fixtures/**', 'test/.tmp/**'],
  setupFiles: ['test/setup.ts'],
  // Properties take their time on a busy machine.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Vitest leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        resolve: {alias},
        test: {
          ...unit,
          name: 'unit',
          exclude: [...unit.exclude, ...apart],
          // Files that share no state share their modules: most of the time would go into loading them.
          isolate: false,
        },
      },
      {
        resolve: {alias},
        plugins: [docusaurusJsx],
        test: {
          ...unit,
          name: 'apart',
          include: apart,
          // Each file has a context of its own; one in a thread starts faster than one in a process.
          pool: 'threads',
          css: {modules: {classNameStrategy: 'non-scoped'}},
          // Their imports are resolved by the aliases too.
          server: {deps: {inline: [/@docusaurus\/(core|theme-)/]}},
        },
      },
      {
        // The packed tarball in a fresh site.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Whole sites, built for real.
        test: {
          ...builds,
          name: 'sites',
          include: ['test/sites/**/*.test.ts'],
          exclude: [...long],
        },
      },
      {
        test: {
          ...builds,
          name: 'long',
          include: long,
        },
      },
    ],
  },
});

import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import withoutDescriptions from './lib/bundler/without-descriptions.js';

/** What is loaded later is counted by itself. */
const later = {
  name: 'later',
  setup(build) {
    build.onResolve({filter: /./}, ({path: id, kind}) =>
      kind === 'dynamic-import' ? {path: id, external: true} : undefined,
    );
  },
};

/** Our own components are found as a site's bundler finds them; the classic theme's stay outside. */
const theme = {
  name: 'theme',
  setup(build) {
    build.onResolve({filter: /^@theme(-init)?\//}, ({path: id}) => {
      const base = path.resolve('lib/theme', id.replace('@theme/', ''));
      const file = [`${base}/index.js`, `${base}.js`].find((candidate) => existsSync(candidate));
      return file && id !== '@theme/CodeBlock/Line/Token' ? {path: file} : {external: true};
    });
  },
};

/** Code that is loaded later, on a page that has what it shares with the rest. */
const readerOf = (name, file, limit) => ({
  name,
  path: `lib/compat/${file}`,
  limit,
  gzip: true,
  // The page that pastes has it already.
  ignore: ['../../version/*', '../api-status.js'],
});

/** As the plugin has the site's bundler do it. */
const descriptions = {
  name: 'descriptions',
  setup(build) {
    build.onLoad({filter: /[\\/]lib[\\/]theme[\\/].*\.js$/}, async ({path: file}) => ({
      contents: withoutDescriptions(await readFile(file, 'utf8')),
      loader: 'jsx',
    }));
  },
};

/**
 * What our code adds to a page, minified and compressed. React and Docusaurus are there anyway.
 * The data, the style sheets and what bundlers add are counted by test/package, on whole pages.
 */
const sizeOf = (name, component, limit) => ({
  name,
  path: `lib/theme/${component}/index.js`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: 'esm',
    jsx: 'automatic',
    loader: {...config.loader, '.js': 'jsx', '.module.css': 'empty'},
    external: ['react', 'react/*', 'react-dom', '@docusaurus/*', '@generated/*'],
    plugins: [...(config.plugins ?? []), later, theme, descriptions],
  }),
});

export default [
  sizeOf('Any page with a code block', 'CodeBlock/Line/Token', '0.5 kB'),
  sizeOf('A command with placeholders', 'CompatCommand', '12.1 kB'),
  sizeOf('A select', 'VersionSelect', '5.9 kB'),
  sizeOf('API versions', 'ApiVersions', '8.3 kB'),
  sizeOf('What a manifest in it loads: the answers', 'ApiVersions/Answers', '1.5 kB'),
  readerOf('What a manifest in it loads: the reader', 'manifest/rewrite.js', '2.7 kB'),
  sizeOf('Support periods', 'SupportTimeline', '6.5 kB'),
  sizeOf('A matrix', 'CompatMatrix', '13.7 kB'),
  sizeOf('A check of a stack', 'StackCheck', '12.7 kB'),
  sizeOf('What a paste into it loads: the list', 'StackCheck/Recognised', '2.6 kB'),
  readerOf('What a paste into it loads: the reader', 'read-stack/read-stack.js', '5.2 kB'),
  sizeOf('An upgrade plan', 'UpgradePlan', '23.4 kB'),
];

import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
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

/** Code that is loaded later, on a page that has what it shares with the rest, and maybe more by then. */
const readerOf = (name, file, limit, ...loaded) => ({
  name,
  path: `lib/compat/${file}`,
  limit,
  gzip: true,
  // The page that pastes has it already.
  ignore: ['../../version/*', '../api-status.js', ...loaded],
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: 'esm',
    plugins: [...(config.plugins ?? []), later],
  }),
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

/** Style sheets are counted by test/package; a module of the old kind would bring code that makes a new one of it. */
const styles = {
  name: 'styles',
  setup(build) {
    build.onLoad({filter: /\.module\.css$/}, () => ({contents: 'export default {}'}));
  },
};

/** How a site's bundler compiles our theme, as far as it matters here. */
const asInSites = (config, ...plugins) => ({
  ...config,
  format: 'esm',
  jsx: 'automatic',
  loader: {...config.loader, '.js': 'jsx'},
  external: ['react', 'react/*', 'react-dom', '@docusaurus/*', '@generated/*'],
  plugins: [...(config.plugins ?? []), ...plugins, later, theme, styles, descriptions],
});

/**
 * What our code adds to a page, minified and compressed. React and Docusaurus are there anyway.
 * The data, the style sheets and what bundlers add are counted by test/package, on whole pages.
 */
const sizeOf = (name, component, limit) => ({
  name,
  path: `lib/theme/${component}/index.js`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => asInSites(config),
});

/** What a page with a component has of ours before anybody does anything: no bundler loads it twice. */
const pageOf = (component) => ({
  name: 'page',
  async setup(build) {
    const {metafile} = await esbuild.build(
      asInSites({
        entryPoints: [`lib/theme/${component}/index.js`],
        bundle: true,
        metafile: true,
        write: false,
      }),
    );
    const {inputs} = Object.values(metafile.outputs)[0];
    // What only passes names on is compiled away.
    const isThere = (file) => inputs[path.relative('.', file)]?.bytesInOutput > 0;
    build.onResolve({filter: /./}, async ({path: id, pluginData, ...args}) => {
      if (pluginData === 'page' || args.kind === 'entry-point') return undefined;
      const found = await build.resolve(id, {...args, pluginData: 'page'});
      // By a short name, as in bundles.
      return isThere(found.path)
        ? {path: path.basename(found.path), external: true, sideEffects: false}
        : found;
    });
  },
});

/** What a page with a component loads once a reader chooses something. */
const choiceOf = (name, component, file, limit) => ({
  name,
  path: `lib/theme/${file}.js`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => asInSites(config, pageOf(component)),
});

export default [
  sizeOf('Any page with a code block', 'CodeBlock/Line/Token', '0.5 kB'),
  sizeOf('A command with placeholders', 'CompatCommand', '11.8 kB'),
  sizeOf('A select', 'VersionSelect', '5.7 kB'),
  sizeOf('API versions', 'ApiVersions', '8.1 kB'),
  sizeOf('What a manifest in it loads: the answers', 'ApiVersions/Answers', '1.2 kB'),
  readerOf('What a manifest in it loads: the reader', 'manifest/rewrite.js', '2.65 kB'),
  sizeOf('Support periods', 'SupportTimeline', '6.2 kB'),
  sizeOf('A matrix', 'CompatMatrix', '10.8 kB'),
  choiceOf('What a choice in it loads', 'CompatMatrix', 'CompatMatrix/answers', '3.6 kB'),
  sizeOf('A check of a stack', 'StackCheck', '9.9 kB'),
  choiceOf('What a choice in it loads', 'StackCheck', 'StackCheck/answers', '3.9 kB'),
  sizeOf('What a paste into it loads: the list', 'StackCheck/Recognised', '2.3 kB'),
  readerOf('What a paste into it loads: the reader', 'read-stack/read-in-parts.js', '3.75 kB'),
  readerOf(
    'What a paste of JSON or YAML loads besides',
    'read-stack/installed-in-documents.js',
    '2.5 kB',
    // The reader has them.
    ...['./helm-list.js', './image.js', './installed.js', './table-header.js'],
  ),
  sizeOf('An upgrade plan', 'UpgradePlan', '12.1 kB'),
  choiceOf('What a choice in it loads', 'UpgradePlan', 'UpgradePlan/planner', '13.2 kB'),
];

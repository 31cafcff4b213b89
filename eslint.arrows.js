import importX, {createNodeResolver} from 'eslint-plugin-import-x';

/**
 * Who may import whom. Data flows down: nothing imports what stands above it, and a library that
 * could spread has one folder that knows it.
 *
 * Used by eslint.config.js; test/lint/arrows.test.ts shows that the arrows are held.
 */

/**
 * Folder or file of src/ → what of src/ it may import besides itself; `all`: everything but the entry.
 *
 * @type {Record<string, string[] | 'all'>}
 */
const arrows = {
  text: [],
  version: [],
  compat: ['version'],
  shell: ['text'],
  helm: ['shell', 'version', 'text', 'problem.ts'],
  data: ['compat', 'version', 'text', 'problem.ts'],
  exchange: ['data', 'compat', 'version', 'text', 'problem.ts'],
  remark: ['helm', 'compat', 'text', 'problem.ts'],
  site: ['compat', 'version', 'data', 'exchange', 'helm', 'remark', 'text', 'problem.ts'],
  client: ['compat', 'version', 'text'],
  bundler: 'all',
  cli: 'all',
  'package.ts': [],
  'lib-folder.ts': [],
  'swizzle.ts': [],
  'problem.ts': ['package.ts'],
  'translations.ts': ['package.ts'],
  'docusaurus-version.ts': ['package.ts'],
  'complete-site.ts': ['site', 'options.ts', 'package.ts'],
  'options.ts': 'all',
  'index.ts': 'all',
};

/** Library → the only folder of src/ that may import it. */
const owners = {
  unbash: 'shell',
  zod: 'data',
  yaml: 'data',
  parse5: 'exchange',
  '@docusaurus/mdx-loader': 'bundler',
};

/**
 * What `@docusaurus/core` itself gives to code of pages. Another package of its scope would have to be
 * a dependency, and could bring a second core.
 */
const core = [
  '@docusaurus/router',
  '@docusaurus/Link',
  '@docusaurus/Translate',
  '@docusaurus/use*',
];

/**
 * Folders whose code must run in a browser or anywhere → the packages they may import.
 *
 * @type {Record<string, string[]>}
 */
const packages = {
  'src/text': [],
  'src/version': [],
  'src/compat': [],
  'src/shell': ['unbash'],
  'src/client': ['react', ...core, '@generated/*'],
  theme: [
    'react',
    ...core,
    '@theme/*',
    '@theme-init/*',
    '@theme-original/*',
    '@generated/*',
    'docusaurus-plugin-compat-matrix/client',
    'docusaurus-plugin-compat-matrix/compat',
  ],
};

/** Types weigh nothing; the functions behind this door reach components through the client's hooks. */
const typesOnly = {
  regex: '^docusaurus-plugin-compat-matrix/compat$',
  allowTypeImports: true,
  message: 'The theme may import types from here, and functions from the client.',
};

const zones = Object.entries(arrows).flatMap(([name, allowed]) =>
  allowed === 'all'
    ? []
    : {
        target: `./src/${name}`,
        from: './src',
        except: [name, 'theme.d.ts', ...allowed].map((path) => `./${path}`),
        message: `src/${name} may import ${allowed.join(', ') || 'nothing else'} of src/.`,
      },
);

const entry = {
  target: ['./src', './theme'],
  from: './src/index.ts',
  message: 'Nobody imports the entry: it wires the rest together.',
};

/** Flat configuration objects that hold the arrows. */
export default [
  {
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          // Sources name the compiled file.
          extensionAlias: {'.js': ['.ts', '.tsx', '.js']},
        }),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'theme/**/*.{ts,tsx}'],
    rules: {'import-x/no-restricted-paths': ['error', {zones: [...zones, entry]}]},
  },
  ...['theme', ...Object.keys(arrows).map((name) => `src/${name}`)].map((place) => ({
    files: [place.endsWith('.ts') ? place : `${place}/**/*.{ts,tsx}`],
    rules: {'no-restricted-imports': ['error', {patterns: patternsFor(place)}]},
  })),
];

/** @param {string} place Folder or file, such as `src/version`. */
function patternsFor(place) {
  const foreign = Object.entries(owners)
    .filter(([, owner]) => place !== `src/${owner}`)
    .map(([library, owner]) => ({
      regex: `^${library}(/|$)`,
      message: `Only src/${owner} imports ${library}.`,
    }));
  const allowed = packages[place];
  if (!allowed) return foreign;
  const names = allowed.map((name) => name.replace(/\*$/, '.+')).join('|');
  // A component must still find its imports after it was ejected into a site.
  const relative = place === 'theme' ? '\\./' : '\\.{1,2}/';
  return [
    ...foreign,
    ...(place === 'theme' ? [typesOnly] : []),
    {
      regex: `^(?!${relative}|(${names})$)`,
      message: `${place} may import ${allowed.join(', ') || 'no package'}.`,
    },
  ];
}

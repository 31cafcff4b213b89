import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>;
};

// [door, its source, every name that it exports]
const doors: [string, string, string[]][] = [
  ['.', '../src/index.js', ['default', 'defineCompat', 'validateOptions']],
  [
    './remark',
    '../src/remark/index.js',
    ['remarkCompatComponents', 'remarkCompatPlaceholders', 'remarkHelm'],
  ],
  [
    './compat',
    '../src/compat/index.js',
    [
      'OTHERS',
      'apiChanges',
      'apiVersionState',
      'apiVersionsOf',
      'cellChanges',
      'compareVersions',
      'decodeSelection',
      'describeRange',
      'encodeSelection',
      'equalRanges',
      'fillCommand',
      'fit',
      'knownVersions',
      'newestRelease',
      'newestSupported',
      'parseDate',
      'parseEnd',
      'parseRange',
      'parseVersion',
      'plan',
      'printRange',
      'readStack',
      'releaseOf',
      'releaseOfDocsVersion',
      'rewriteManifest',
      'satisfies',
      'selectableReleases',
      'selectedVersions',
      'supportPeriod',
      'supportStatus',
      'versionToInstall',
      'withSupport',
    ],
  ],
  ['./data', '../src/exchange/index.js', ['importTables', 'parseData', 'toJson', 'toMarkdown']],
  [
    './client',
    '../src/client/index.js',
    [
      'CellHistoryContext',
      'CommandTokenContext',
      'OTHERS',
      'PageContext',
      'apiRows',
      'chooseRelease',
      'chooseText',
      'chooseVersion',
      'chooseVersions',
      'clearSelection',
      'describeRange',
      'fieldWidth',
      'fillsByLine',
      'fit',
      'isAskedFor',
      'knownVersions',
      'loadForStack',
      'nameOf',
      'namedRelease',
      'plan',
      'replaceText',
      'requirementsOf',
      'runbookCommands',
      'runbookKey',
      'runbookMarkdown',
      'runbookScript',
      'selectedVersion',
      'selectionLink',
      'showSelectionLink',
      'subjectKey',
      'timeline',
      'tokenParts',
      'useCatalog',
      'useCellHistory',
      'useCommandSubjects',
      'useCompatData',
      'useCopy',
      'useCopyAsSeen',
      'useFilledCommand',
      'useInstalled',
      'useIsAsked',
      'useLinkSync',
      'useManifest',
      'useMatrix',
      'useOnDemand',
      'useOtherDocs',
      'useOverriddenPage',
      'useRecognised',
      'useRelease',
      'useRequirements',
      'useSelection',
      'useTextDraft',
      'useToday',
      'useUpgradePlan',
      'useVersionChoice',
      'useVersionDraft',
    ],
  ],
];

test.each(doors)('%s exports exactly its names', async (_door, source, names) => {
  expect(Object.keys((await import(source)) as object).sort()).toEqual(names);
});

test('package.json has these doors, the schema, and no others', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    ...doors.map(([door]) => door),
    './compat.schema.json',
  ]);
});

test.each(['compat', 'client'])('what the props of components need of %s is exported', (door) => {
  const props = readFileSync(new URL('../src/theme.d.ts', import.meta.url), 'utf8');
  const source = readFileSync(new URL(`../src/${door}/index.ts`, import.meta.url), 'utf8');
  const imports = props.matchAll(
    new RegExp(`import type \\{([^}]*)\\} from 'docusaurus-plugin-compat-matrix/${door}'`, 'g'),
  );
  const names = Array.from(imports).flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  expect(names).not.toEqual([]);
  // No compiler says so: in a file of types, it takes what is missing for `any`.
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});

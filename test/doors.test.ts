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
      'EMPTY_SELECTION',
      'MAX_TEXT_LENGTH',
      'OTHERS',
      'addDuration',
      'apiVersionState',
      'apiVersionsOf',
      'apiChanges',
      'applyPageOverrides',
      'compareVersions',
      'datedStatus',
      'decodeSelection',
      'describeRange',
      'encodeSelection',
      'fillCommand',
      'fillPlaceholders',
      'findPlaceholders',
      'fit',
      'knownVersions',
      'newestRelease',
      'newestSupported',
      'parseDate',
      'parseDuration',
      'parseEnd',
      'parseRange',
      'parseVersion',
      'placeholderValue',
      'plan',
      'printRange',
      'releaseNamed',
      'releaseOf',
      'readStack',
      'releaseOfDocsVersion',
      'releaseOfLine',
      'rewriteManifest',
      'satisfies',
      'selectableReleases',
      'selectedVersions',
      'selectionKey',
      'supportPeriod',
      'supportStatus',
      'withBundled',
      'withSupport',
      'textFault',
    ],
  ],
  ['./data', '../src/data/index.js', ['parseData']],
  [
    './client',
    '../src/client/index.js',
    [
      'CommandTokenContext',
      'apiRows',
      'PageContext',
      'chooseRelease',
      'chooseText',
      'chooseVersion',
      'clearSelection',
      'dataOf',
      'describeRange',
      'fillsByLine',
      'knownVersions',
      'matrixColumns',
      'namedRelease',
      'runbookCommands',
      'runbookMarkdown',
      'runbookScript',
      'selectedVersion',
      'selectionLink',
      'timeline',
      'subjectKey',
      'tokenParts',
      'useCatalog',
      'useCommandSubjects',
      'useCompatData',
      'useDocsRelease',
      'useDocsVersion',
      'useFilledCommand',
      'useManifest',
      'useMatrix',
      'useOverriddenPage',
      'usePage',
      'useRelease',
      'useRequirements',
      'useSelection',
      'useToday',
      'useStoredSet',
      'useUpgradePlan',
      'useTextDraft',
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

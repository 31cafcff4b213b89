import {
  compareVersions,
  releaseOfDocsVersion,
  type Release,
  type Version,
} from '../../compat/index.js';
import {lineVersion} from '../../compat/lines.js';
import {enumerate} from '../../data/wording.js';
import {readStatus} from '../cells.js';
import {isReleased} from '../docs-versions.js';
import type {MatrixTable} from '../matrix-table.js';
import type {Page} from '../page.js';
import type {PageRule} from './rule.js';

export const tableLacksRelease: PageRule = {
  code: 'table-lacks-release',
  describe: 'A table ends before the newest release of the data.',
  check(page) {
    return page.matrices.flatMap(({silence, ...matrix}) => {
      const {newest, missing} = missingFrom(matrix, page);
      if (!newest || missing.length === 0) return [];
      const lines = enumerate(missing.map(({line}) => line));
      const others = matrix.rows.some(({version}) => version === null);
      return {
        offset: newest.offset,
        silence,
        message: `the newest release in this table is \`${newest.text}\`, and the data has ${lines}${others ? ', which readers find under the others' : ''}`,
        tip: 'Add a row; `<CompatMatrix />` in place of the table always has all',
      };
    });
  },
};

/** The newest row, and the releases after it that readers of this page should find. */
function missingFrom(
  {data, rows, columns}: MatrixTable,
  {docsVersion}: Page,
): {newest: MatrixTable['rows'][number]['head'] | undefined; missing: Release[]} {
  const numbered = rows
    .flatMap(({head, version}) => (version?.channel === null ? [{head, version}] : []))
    .sort((a, b) => compareVersions(b.version, a.version));
  const newest = numbered[0];
  if (!newest) return {newest: undefined, missing: []};
  const status = columns.find(({meaning}) => meaning.kind === 'status');
  const others = rows.find(({version}) => version === null);
  const said = others && status ? readStatus(others.cells[status.index]?.text ?? '') : null;
  const own = isReleased(docsVersion) ? releaseOfDocsVersion(data, docsVersion.name) : null;
  const ownLine = own && lineVersion(own);
  const missing = data.releases.filter((release) => {
    const line = lineVersion(release);
    if (!line || release.status === 'development') return false;
    if (compareVersions(line, newest.version) <= 0 || begins(newest.version, line)) return false;
    // What the row of the others says of it may be right.
    if (said !== null && said === release.status) return false;
    // The docs of a release need not know what came after, but may not say the wrong thing of it.
    const later = ownLine ? compareVersions(line, ownLine) > 0 : isReleased(docsVersion);
    return !later || (said !== null && release.status !== undefined);
  });
  return {newest: newest.head, missing};
}

/** Whether a row's version belongs to a line: `v1.1.0` is a row of v1.1.x. */
function begins(version: Version, line: Version): boolean {
  return line.release.every((number, index) => version.release[index] === number);
}

import {columnTexts, isLine, isNotStated, share, toGrid} from './grid.js';
import {readDate} from './dates.js';
import {readHeader} from './header.js';
import {isVersions} from './column-plan.js';
import {planColumns} from './plan.js';
import type {SourceTable} from './source-table.js';
import {isMark, readStatus} from './words.js';

const ABOUT =
  /(?<![\w-])(?:versions?|compatib\w*|support(?:ed)?|releases?|released|eol|end[ -]of[ -]life|tested|kubernetes|k8s|lifecycle|maintenance)(?![\w-])|版本|兼容/i;

/** Headers of tables that describe settings, whose defaults can look like versions. */
const SETTINGS =
  /^(?:default(?: value)?|type|parameters?|flags?|options?|keys?|fields?|values?|required|environment variable|attribute|property|props?|arguments?|method|endpoint|path|port|commands?)$/i;

/** The header of a list of things, of which none is a release. */
const THINGS =
  /^(?:add-?on|chart|component|database|dependency|dependencies|driver|extension|feature|library|libraries|module|package|plugin|prerequisite|requirement|service|software|tool)s?(?: names?)?$/i;

/** The two headers of a table of ways: from which release to which one can go. */
const WAYS = ['from', 'to'].map(
  (end) =>
    new RegExp(`^(?:(?:upgrad|updat|migrat)\\w* )?${end}(?: (?:versions?|releases?))?$`, 'i'),
);

/** The header of a column that names releases in words, such as `Fossa` and `Jammy` under `Version`. */
const NAMES_RELEASES =
  /(?<![\w-])(?:versions?|releases?|branch(?:es)?|tags?|cycles?|lines?|series)(?![\w-])|版本/i;

/** Numbers with a dot, `v1`, a comparator or a wildcard: more than a count of something. */
const VERSION = /(?:^|[^\w.])v?\d+\.(?:\d+|[xX*])|(?:^|\s)v\d|[<>≥≤]=?\s*v?\d/;

/** Whether a table is about versions, compatibility or support, rather than about settings or features. */
export function isAboutVersions({rows}: SourceTable): boolean {
  if (rows.length < 2) return false;
  const grid = toGrid(rows);
  const headers = grid.headers.map(({text}) => text);
  const source = (rows[0] ?? []).map(({text}) => text);
  if (source.filter((text) => SETTINGS.test(text)).length > 1) return false;
  const plan = planColumns(grid, '', {});
  const line = headers[plan.line] ?? '';
  const areWays = WAYS.every((end) => headers.some((text) => end.test(text)));
  // Beside a column of releases they are the ends of what is required.
  if (areWays && WAYS.some((end) => end.test(line))) return false;
  const texts = grid.rows.flatMap((row) => row.map(({text}) => text)).concat(source);
  const versions = texts.filter((text) => VERSION.test(text) && readDate(text) === null).length;
  const isNamed = [...headers, ...source].some((text) => ABOUT.test(text));
  const lines = share(columnTexts(grid, plan.line), isLine);
  if (!grid.releasesIn && lines < 0.5 && THINGS.test(line)) return false;
  const understood = plan.columns.filter(({kind, index, names, isSeveral, hasTildes}) => {
    const stated = columnTexts(grid, index).filter((text) => text !== '' && !isNotStated(text));
    switch (kind) {
      case 'version':
      case 'released':
      case 'endOfLife':
        return stated.length > 0;
      case 'status':
        return share(stated, (text) => readStatus(text) !== null) > 0.5;
      case 'mark':
        return lines >= 0.5 || (share(stated, isMark) > 0.5 && ABOUT.test(headers[index] ?? ''));
      case 'text':
        return share(stated, isMark) > 0.5 && ABOUT.test(headers[index] ?? '');
      case 'requires':
        return share(stated, (text) => isVersions(text, {names, isSeveral, hasTildes})) >= 0.3;
      default:
        return false;
    }
  });
  // Rows that name no version are releases only where something says so.
  const isOfReleases =
    understood.some(({kind}) => kind !== 'requires' && kind !== 'text') || isReleaseNames(line);
  if (!grid.releasesIn && lines === 0 && !isOfReleases) return false;
  if (understood.length === 0) return isNamed && lines >= 0.5 && versions > 0;
  return versions > 0 && (isNamed || lines >= 0.5) ? true : isNamed && lines > 0;
}

/** `Kite version`; under `Supported Kubernetes versions` stands what releases run on. */
function isReleaseNames(header: string): boolean {
  return NAMES_RELEASES.test(header) && readHeader(header).claim === null;
}

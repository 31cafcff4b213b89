import {OTHERS} from '../../compat/model.js';
import {lineKey} from '../../data/line-key.js';
import {compareVersions, isNumbered, parseVersion} from '../../version/index.js';
import {releaseOfApi} from './api-release.js';
import {readDate} from './dates.js';
import {caretLine, columnTexts, withoutTags, type Grid} from './grid.js';
import {readHeader} from './header.js';
import type {ImportOptions} from './options.js';
import {remarkEffect} from './remark.js';
import {isDrawn} from './source-cell.js';

/** What stands before the versions of all releases: `Kite` of `Kite v1.2`. */
export function linePrefix(grid: Grid, line: number): string {
  const header = readHeader(grid.headers[line]?.text ?? '');
  const texts = columnTexts(grid, line);
  const prefixes = texts.flatMap((text) => /^(\p{L}[^\d()]*?)[ :]+v?\d/u.exec(text)?.[1] ?? []);
  const [prefix = ''] = prefixes;
  const startsAll = prefixes.length > 1 && prefixes.every((other) => other === prefix);
  if (startsAll) return prefix;
  const named =
    !header.isGeneric && texts.filter((text) => startsWith(text, header.name)).length > 1;
  return named ? header.name : '';
}

function startsWith(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(`${name.toLowerCase()} `);
}

/** What is true of a release until the next one: no part of its name. */
const PASSING = / \((?:the )?(?:latest|current|newest)(?: (?:release|version|stable))?\)$/i;

/** What can stand behind the name of a release; `1.30-lts` is a line of its own. */
const REMARK = /,? (?:(LTS)|\(([^()]+)\))$/i;

/** What a text says of a release behind its name, and takes nothing back: `LTS`, when it came out; `null`: nothing. */
function remarkBehind(text: string): string | null {
  const [, word, bracketed] = REMARK.exec(text) ?? [];
  if (word !== undefined || bracketed === undefined) return word ?? null;
  return readDate(bracketed) !== null || remarkEffect(bracketed) === 'keeps' ? bracketed : null;
}

/** The remark of a cell that names a release, where it is no part of the name. */
export function remarkOfLine(text: string, line: string): string | null {
  const flat = text.replace(/\s+/g, ' ').replace(PASSING, '').trim();
  return REMARK.test(line) ? null : remarkBehind(flat);
}

/** Without a remark behind it, unless the table has the same name without one too. */
function withoutRemark(name: string, names: readonly string[]): string {
  if (remarkBehind(name) === null) return name;
  const bare = name.replace(REMARK, '');
  const isApart = !names.some((other) => lineKey(other) === lineKey(bare));
  return isApart && isNumbered(parseVersion(bare)) ? bare : name;
}

/** Name of the release of each row; a blank cell continues the row above. */
export function linesOf(grid: Grid, index: number, {release}: ImportOptions): string[] {
  const prefix = linePrefix(grid, index);
  // A picture names no release.
  const texts = grid.rows
    .map((row) => row[index])
    .map((cell) => (cell && !isDrawn(cell) ? cell.text : ''));
  if (release !== undefined && texts.length === 1) return [release];
  const names = texts.map((text) => {
    const flat = withoutTags(text.replace(/\s+/g, ' ')).replace(PASSING, '');
    const named = prefix !== '' && startsWith(flat, prefix);
    return releaseOfApi(named ? flat.slice(prefix.length).trim() : flat);
  });
  const lines: string[] = [];
  for (const [at, name] of names.entries()) {
    const bare = caretLine(name) ?? withoutRemark(name, names);
    const isLast = at === names.length - 1;
    const line =
      isLast && /^(?:all )?(?:the )?others?(?: versions?| releases?)?$/i.test(bare) ? OTHERS : bare;
    const inner = line === OTHERS && !isLast ? 'Others' : line;
    lines.push(inner || (lines.at(-1) ?? 'unnamed'));
  }
  return lines;
}

/** Numbers lines that stand in the table already: `v1.2`, `v1.2 (2)`, `v1.2 (3)`. */
export function lineNumberer(): (line: string) => string {
  const taken = new Map<string, number>();
  const numbered = (line: string, count: number) => (count === 1 ? line : `${line} (${count})`);
  return (line) => {
    let count = (taken.get(lineKey(line)) ?? 0) + 1;
    while (taken.has(lineKey(numbered(line, count)))) count += 1;
    taken.set(lineKey(line), count);
    const unique = numbered(line, count);
    if (count > 1) taken.set(lineKey(unique), 1);
    return unique;
  };
}

/** Whether releases stand in the table from old to new, and can be turned round. */
export function isOldestFirst(drafts: readonly {readonly line: string}[]): boolean {
  if (drafts.some(({line}, index) => line === OTHERS && index > 0)) return false;
  const versions = drafts.map(({line}) => parseVersion(line)).filter((version) => version !== null);
  const steps = versions
    .slice(1)
    .map((version, index) => compareVersions(version, versions[index] ?? version));
  return steps.length > 0 && steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

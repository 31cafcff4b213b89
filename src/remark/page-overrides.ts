import type {PlaceholderSource} from '../compat/index.js';
import type {PageOverrides} from '../compat/page-overrides.js';
import {textFault} from '../compat/placeholder-text.js';

/** The key of front matter under which a page says otherwise than the data. */
export const FRONT_MATTER_KEY = 'compat';

/** What is wrong with a page's overrides, whatever the data says. */
export interface OverrideMistake {
  /** Keys from the front matter's root. */
  readonly path: readonly string[];
  /** What is wrong, as a sentence without a final full stop. */
  readonly message: string;
  /** What to do about it, likewise. */
  readonly tip: string;
}

export interface ReadOverrides {
  /** What is right of it; `null`: nothing is, or the page says nothing. */
  readonly overrides: PageOverrides | null;
  readonly mistakes: readonly OverrideMistake[];
}

/** Reads the overrides in a page's front matter. A wrong entry is left out, and the others hold. */
export function readPageOverrides(frontMatter: unknown): ReadOverrides {
  const given = isMap(frontMatter) ? frontMatter[FRONT_MATTER_KEY] : undefined;
  if (given === undefined || given === null) return {overrides: null, mistakes: []};
  const mistakes: OverrideMistake[] = [];
  const root = [FRONT_MATTER_KEY];
  if (!isMap(given)) {
    mistakes.push(mistake(root, `\`${FRONT_MATTER_KEY}\` is not a mapping`, KEYS));
    return {overrides: null, mistakes};
  }
  for (const key of Object.keys(given)) {
    if (key !== 'release' && key !== 'placeholders') {
      mistakes.push(mistake([...root, key], `unknown key \`${key}\``, KEYS));
    }
  }
  const release = readRelease(given['release'], [...root, 'release'], mistakes);
  const placeholders = readPlaceholders(given['placeholders'], [...root, 'placeholders'], mistakes);
  const overrides = {...(release && {release}), ...(placeholders && {placeholders})};
  return {overrides: Object.keys(overrides).length > 0 ? overrides : null, mistakes};
}

const KEYS = 'it may have `release` and `placeholders`';

function readRelease(
  value: unknown,
  path: readonly string[],
  mistakes: OverrideMistake[],
): PageOverrides['release'] {
  if (value === undefined || isText(value)) return value;
  if (isMap(value)) {
    const lines = Object.entries(value).filter(([id, line]) => {
      if (!isText(line)) mistakes.push(notText([...path, id]));
      return isText(line);
    });
    return Object.fromEntries(lines) as Record<string, string>;
  }
  mistakes.push(notText(path));
  return undefined;
}

function readPlaceholders(
  value: unknown,
  path: readonly string[],
  mistakes: OverrideMistake[],
): PageOverrides['placeholders'] {
  if (value === undefined) return undefined;
  if (!isMap(value)) {
    mistakes.push(mistake(path, '`placeholders` is not a mapping', 'map names to what fills them'));
    return undefined;
  }
  const sources = Object.entries(value).filter((entry): entry is [string, PlaceholderSource] => {
    const found = sourceMistake(entry[1]);
    if (found) mistakes.push(mistake([...path, entry[0]], found, SOURCE));
    return found === null;
  });
  return sources.length > 0 ? Object.fromEntries(sources) : undefined;
}

const SOURCE = 'write an id, `{install: id}`, `{from: id}`, `{value: name}`, or `{default: text}`';

/** Keys that stand alone, with an id or a name. */
const NAMING: ReadonlySet<string> = new Set(['from', 'install', 'value']);

function sourceMistake(source: unknown): string | null {
  if (isText(source)) return null;
  const wrong = 'this is nothing that can fill a placeholder';
  if (!isMap(source)) return wrong;
  const keys = Object.keys(source);
  const [key = ''] = keys;
  if (NAMING.has(key)) return keys.length === 1 && isText(source[key]) ? null : wrong;
  const {default: text, label, ...others} = source;
  if (Object.keys(others).length > 0) return wrong;
  if (!isText(text) || !(label === undefined || isText(label))) return wrong;
  return textFault(text) === null ? null : 'no command can hold this text';
}

function notText(path: readonly string[]): OverrideMistake {
  return mistake(
    path,
    'this is not the line of a release',
    'write it as text, in quotes if need be',
  );
}

function mistake(path: readonly string[], message: string, tip: string): OverrideMistake {
  return {path, message, tip};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

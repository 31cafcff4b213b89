import {type Located, type Path, valueAt} from './source/located.js';
import {closest} from './wording.js';

/** A text of the data and where it stands. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

export interface OutlinedDependency {
  readonly id: Word | null;
  readonly bundledWith: Word | null;
}

export interface OutlinedRelease {
  readonly path: Path;
  readonly line: Word | null;
  readonly version: Word | null;
  readonly status: Word | null;
  readonly endOfLife: Word | null;
  /** Keys of `requires`. */
  readonly requires: readonly Word[];
  /** Every range, in whichever form it is written. */
  readonly ranges: readonly Word[];
  /** Dependency id → its ranges, one for each alternative. */
  readonly rangesOf: ReadonlyMap<string, readonly Word[]>;
}

export interface OutlinedApi {
  readonly versions: readonly {readonly name: Word | null; readonly replacedBy: Word | null}[];
}

/**
 * The parts of the data that refer to each other, as far as they are there. Rules
 * read this instead of checked data, so that a mistake of shape hides no other.
 */
export interface Outline {
  readonly product: Word | null;
  readonly dependencies: readonly OutlinedDependency[];
  /** Whether it is known which dependencies there are: none of them is there in another form. */
  readonly areDependenciesKnown: boolean;
  readonly releases: readonly OutlinedRelease[];
  /** Ranges of the versions that upgrade steps are for, those of single releases included. */
  readonly stepRanges: readonly Word[];
  readonly apis: readonly OutlinedApi[];
  /** Ids that placeholders name. */
  readonly placeholders: readonly Word[];
  /** Ids of dependencies that the layout of a table names. */
  readonly tableDependencies: readonly Word[];
  readonly agreements: readonly {readonly file: Word | null; readonly means: Word | null}[];
}

/** Finds those parts in data of whatever shape. */
export function outline(root: Located): Outline {
  const word = (path: Path): Word | null => {
    const value = valueAt(root, path);
    return value?.kind === 'scalar' && typeof value.value === 'string'
      ? {text: value.value.trim(), path}
      : null;
  };
  const items = (path: Path): Path[] => {
    const value = valueAt(root, path);
    return value?.kind === 'list' ? value.items.map((_, index) => [...path, index]) : [];
  };
  const entries = (path: Path): Path[] => {
    const value = valueAt(root, path);
    // `__proto__` is a mistake of shape, whatever it was to mean.
    return value?.kind === 'map'
      ? [...value.entries.keys()].filter((key) => key !== '__proto__').map((key) => [...path, key])
      : [];
  };
  const ranges = (path: Path): Word[] => {
    const alternatives = items(path);
    return (alternatives.length > 0 ? alternatives : [path])
      .map((alternative) => word(alternative) ?? word([...alternative, 'range']))
      .filter((range) => range !== null);
  };
  const stepRanges = (path: Path): Word[] =>
    items([...path, 'upgrade', 'steps'])
      .map((step) => word([...step, 'from']))
      .filter((range) => range !== null);
  const dependencies = items(['dependencies']).map((path) => ({
    id: word([...path, 'id']),
    bundledWith: word([...path, 'bundledWith']),
  }));
  const list = valueAt(root, ['dependencies']);
  return {
    product: word(['product', 'id']),
    dependencies,
    areDependenciesKnown:
      (!list || list.kind === 'list') && dependencies.every(({id}) => id !== null),
    releases: items(['releases']).map((path) => {
      const requires = entries([...path, 'requires']);
      const rangesOf = new Map(requires.map((entry) => [String(entry.at(-1)), ranges(entry)]));
      return {
        path,
        line: word([...path, 'line']),
        version: word([...path, 'version']),
        status: word([...path, 'status']),
        endOfLife: word([...path, 'endOfLife']),
        requires: requires.map((entry) => ({text: String(entry.at(-1)), path: entry})),
        ranges: [...rangesOf.values()].flat(),
        rangesOf,
      };
    }),
    stepRanges: [...stepRanges([]), ...items(['releases']).flatMap(stepRanges)],
    apis: items(['apis']).map((path) => ({
      versions: items([...path, 'versions']).map((version) => ({
        name: word([...version, 'name']),
        replacedBy: word([...version, 'replacedBy']),
      })),
    })),
    placeholders: entries(['placeholders'])
      .map((path) => word(path) ?? word([...path, 'from']) ?? word([...path, 'install']))
      .filter((target) => target !== null),
    tableDependencies: [
      word(['table', 'rowPer']),
      ...items(['table', 'columns']).map((path) => word([...path, 'dependency'])),
    ].filter((id) => id !== null),
    agreements: items(['agreesWith']).map((path) => ({
      file: word([...path, 'file']),
      means: word([...path, 'means']),
    })),
  };
}

/** Ids of the dependencies, in column order, each once. */
export function dependencyIds(data: Outline): string[] {
  return [...new Set(data.dependencies.flatMap(({id}) => (id ? [id.text] : [])))];
}

/** Ids that releases require and `dependencies` does not list, each with all its places. */
export function unlistedDependencies(data: Outline): Map<string, Word[]> {
  const listed = new Set(dependencyIds(data));
  const unlisted = new Map<string, Word[]>();
  for (const word of data.releases.flatMap(({requires}) => requires)) {
    if (listed.has(word.text)) continue;
    const places = unlisted.get(word.text) ?? [];
    places.push(word);
    unlisted.set(word.text, places);
  }
  return unlisted;
}

/**
 * The unlisted id that a second dependency of one id, or one with the product's, must have been meant
 * for: one id is there twice and one is not listed. `null`: there is no such pair.
 */
export function idOfRepeated(data: Outline): string | null {
  const ids = [data.product, ...data.dependencies.map(({id}) => id)].flatMap(
    (id) => id?.text ?? [],
  );
  const [unlisted, ...others] = unlistedDependencies(data).keys();
  const isPair = ids.length - new Set(ids).size === 1 && others.length === 0;
  // One that is spelt much like a listed one is a slip of its own.
  return isPair && unlisted !== undefined && closest(unlisted, ids) === null ? unlisted : null;
}

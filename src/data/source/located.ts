/** Where something stands in its source. */
export interface Place {
  /** Grows from the start of the source to its end; sorts problems. */
  readonly order: number;
  /** 1-based; absent where the source has no positions. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/** Keys and indices from the root of the data. */
export type Path = readonly (string | number)[];

interface Measured {
  readonly place: Place;
  /** Values in this one, itself included, aliases expanded. */
  readonly size: number;
  /** Levels of nesting, 1 for a scalar. */
  readonly depth: number;
}

/**
 * A scalar. Text is text however it is written: `1.30` without quotes in YAML or
 * JSON is the text `1.30`. Only values that never had a source text (`.ts` and
 * inline data) can be numbers, or anything else that JavaScript has.
 */
export interface LocatedScalar extends Measured {
  readonly kind: 'scalar';
  readonly value: unknown;
}

export interface LocatedList extends Measured {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

export interface LocatedEntry {
  /** Place of the key. */
  readonly place: Place;
  readonly value: Located;
}

export interface LocatedMap extends Measured {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

/** A value that knows where it was written; what every reader of sources produces. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

/** A scalar at its place. */
export function scalar(value: unknown, place: Place): LocatedScalar {
  return {kind: 'scalar', value, place, size: 1, depth: 1};
}

/** A list at its place, measured. */
export function list(items: readonly Located[], place: Place): LocatedList {
  return {kind: 'list', items, place, ...measure(items)};
}

/** A mapping at its place, measured. */
export function map(entries: ReadonlyMap<string, LocatedEntry>, place: Place): LocatedMap {
  const values = [...entries.values()].map((entry) => entry.value);
  return {kind: 'map', entries, place, ...measure(values)};
}

function measure(children: readonly Located[]): {size: number; depth: number} {
  let size = 1;
  let depth = 0;
  for (const child of children) {
    size += child.size;
    depth = Math.max(depth, child.depth);
  }
  return {size, depth: depth + 1};
}

/** The value at a path, or `undefined` when there is none. */
export function valueAt(root: Located, path: Path): Located | undefined {
  let value: Located | undefined = root;
  for (const step of path) {
    value = child(value, step);
  }
  return value;
}

function child(parent: Located | undefined, step: string | number): Located | undefined {
  if (parent?.kind === 'map') {
    return parent.entries.get(String(step))?.value;
  }
  return parent?.kind === 'list' ? parent.items[Number(step)] : undefined;
}

/**
 * Place of what a path names: of the key, of the value, or of the nearest
 * ancestor that exists when there is nothing at the path.
 */
export function placeAt(root: Located, path: Path, which: 'key' | 'value'): Place {
  const last = path.at(-1);
  if (which === 'key' && typeof last === 'string') {
    const parent = valueAt(root, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(last) : undefined;
    if (entry) {
      return entry.place;
    }
  }
  for (let length = path.length; length > 0; length -= 1) {
    const value = valueAt(root, path.slice(0, length));
    if (value) {
      return value.place;
    }
  }
  return root.place;
}

/**
 * The bare value. Mappings have no prototype, so that no key can be mistaken for
 * an inherited property.
 */
export function plain(value: Located): unknown {
  if (value.kind === 'scalar') {
    return value.value;
  }
  if (value.kind === 'list') {
    return value.items.map(plain);
  }
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of value.entries) {
    object[key] = plain(entry.value);
  }
  return object;
}

/** Every problem holds a path; a key can be as long as the file. */
const LONGEST_STEP = 60;

/** A path as people write it: `releases[1].requires.kubernetes`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') {
        return `[${step}]`;
      }
      const name = step.length > LONGEST_STEP ? `${step.slice(0, LONGEST_STEP)}…` : step;
      if (!/^[\w-]+$/.test(name)) {
        return `[${JSON.stringify(name)}]`;
      }
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

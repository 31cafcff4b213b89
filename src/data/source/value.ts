import type {DataFinding} from '../finding.js';
import {MAX_DEPTH, MAX_VALUES} from '../limits.js';
import {
  list,
  type Located,
  type LocatedEntry,
  map,
  type Path,
  type Place,
  scalar,
} from './located.js';
import {type Reading, tooDeep, tooManyValues, unreadable} from './reading.js';

/**
 * Reads a JavaScript value: the default export of a module, or data written in
 * the plugin's options. It has no lines; places only keep its order. Never throws.
 */
export function readValue(value: unknown): Reading {
  try {
    return new ValueReader().read(value);
  } catch (error) {
    // A getter or a proxy of the author's, for plain data cannot fail.
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(
      'module-error',
      {order: 0},
      `the data could not be read: ${reason}`,
      'give plain objects, lists and texts',
    );
  }
}

class ValueReader {
  #values = 0;
  #stopped: DataFinding | null = null;

  read(value: unknown): Reading {
    const root = this.#value(value, []);
    return this.#stopped ? {root: null, findings: [this.#stopped]} : {root, findings: []};
  }

  #value(value: unknown, path: Path): Located {
    this.#values += 1;
    const place = {order: this.#values};
    // The limit of depth also ends data that contains itself.
    if (this.#values > MAX_VALUES || (Array.isArray(value) && value.length > MAX_VALUES)) {
      this.#stopped ??= tooManyValues(place);
    } else if (path.length >= MAX_DEPTH) {
      this.#stopped ??= tooDeep(place);
    }
    if (this.#stopped) {
      return scalar(null, place);
    }
    if (Array.isArray(value)) {
      return list(
        Array.from(value, (item: unknown, index) => this.#value(item, [...path, index])),
        place,
      );
    }
    return isPlainObject(value) ? this.#object(value, path, place) : scalar(value, place);
  }

  #object(object: object, path: Path, place: Place): Located {
    const entries = new Map<string, LocatedEntry>();
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      // The loader of modules adds named exports to the default export, as getters.
      // `undefined` is how JavaScript leaves a key out.
      if (property.enumerable && 'value' in property && property.value !== undefined) {
        const keyPlace = {order: this.#values + 1};
        entries.set(key, {place: keyPlace, value: this.#value(property.value, [...path, key])});
      }
    }
    return map(entries, place);
  }
}

/** Not a Date, Map, function or the like. The loader runs modules in this realm. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

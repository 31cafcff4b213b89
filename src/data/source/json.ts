import type {DataFinding} from '../finding.js';
import {MAX_DEPTH, MAX_VALUES} from '../limits.js';
import {quote} from '../wording.js';
import {Lines} from './lines.js';
import {
  list,
  type Located,
  type LocatedEntry,
  map,
  type Path,
  type Place,
  scalar,
} from './located.js';
import {type Reading, tooDeep, tooManyValues} from './reading.js';

/**
 * Reads JSON (RFC 8259), with the place of every key and value; numbers stay as
 * they are written. `JSON.parse` knows neither places nor the difference between
 * 1.30 and 1.3, and lets the last of several equal keys win. Never throws.
 */
export function readJson(text: string): Reading {
  const lines = new Lines(text);
  try {
    return new JsonReader(text, lines).read();
  } catch (error) {
    if (error instanceof Unreadable) {
      return {root: null, findings: [error.finding]};
    }
    throw error;
  }
}

/** Ends the reading: after one mistake of syntax the rest of the text means nothing sure. */
class Unreadable extends Error {
  readonly finding: DataFinding;

  constructor(finding: DataFinding) {
    super(finding.message);
    this.finding = finding;
  }
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON allows none of them in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+-])/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;

const LITERALS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class JsonReader {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #findings: DataFinding[] = [];
  #offset = 0;
  #values = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): Reading {
    this.#take(SPACE);
    const root = this.#value([]);
    if (this.#offset < this.#text.length) {
      this.#fail('nothing but one value', 'remove what follows the closing bracket');
    }
    return {root, findings: this.#findings};
  }

  /** Reads a value and the space after it. */
  #value(path: Path): Located {
    const place = this.#lines.placeOf(this.#offset);
    this.#values += 1;
    if (this.#values > MAX_VALUES) {
      throw new Unreadable(tooManyValues(place, path));
    }
    if (path.length >= MAX_DEPTH) {
      throw new Unreadable(tooDeep(place));
    }
    if (this.#skip('{')) {
      return this.#object(path, place);
    }
    if (this.#skip('[')) {
      return this.#array(path, place);
    }
    const value = this.#scalar();
    this.#take(SPACE);
    return scalar(value, place);
  }

  #scalar(): unknown {
    const string = this.#take(STRING);
    if (string !== null) {
      return JSON.parse(string);
    }
    const literal = this.#take(LITERAL);
    if (literal !== null) {
      return LITERALS.get(literal);
    }
    return this.#take(NUMBER) ?? this.#fail('a value', 'text stands in double quotes');
  }

  #object(path: Path, place: Place): Located {
    const entries = new Map<string, LocatedEntry>();
    if (this.#skip('}')) {
      return map(entries, place);
    }
    do {
      const keyPlace = this.#lines.placeOf(this.#offset);
      const raw = this.#take(STRING);
      const key =
        raw === null
          ? this.#fail('a key', 'keys stand in double quotes; no comma stands before `}`')
          : (JSON.parse(raw) as string);
      this.#take(SPACE);
      this.#expect(':', 'put a colon between key and value');
      const value = this.#value([...path, key]);
      const first = entries.get(key);
      if (first) {
        this.#findings.push({
          code: 'duplicate-key',
          place: keyPlace,
          path: [...path, key],
          message: `key ${quote(key)} stands here a second time; the first is on line ${first.place.line}`,
          tip: 'keep one of the two',
        });
      } else {
        entries.set(key, {place: keyPlace, value});
      }
    } while (this.#skip(','));
    this.#expect('}', 'put a comma between entries, and close the object');
    return map(entries, place);
  }

  #array(path: Path, place: Place): Located {
    const items: Located[] = [];
    if (this.#skip(']')) {
      return list(items, place);
    }
    do {
      items.push(this.#value([...path, items.length]));
    } while (this.#skip(','));
    this.#expect(']', 'put a comma between items, and close the list');
    return list(items, place);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text);
    if (!found) {
      return null;
    }
    this.#offset = pattern.lastIndex;
    return found[0];
  }

  #skip(character: string): boolean {
    if (this.#text[this.#offset] !== character) {
      return false;
    }
    this.#offset += 1;
    this.#take(SPACE);
    return true;
  }

  #expect(character: string, tip: string): void {
    if (!this.#skip(character)) {
      this.#fail(quote(character), tip);
    }
  }

  #fail(expected: string, tip: string): never {
    const found = this.#text.slice(this.#offset).match(/^(?:[\w.+-]+|[^])/u)?.[0];
    throw new Unreadable({
      code: 'json-syntax',
      place: this.#lines.placeOf(this.#offset),
      path: [],
      message: `expected ${expected}, found ${found === undefined ? 'the end of the file' : quote(found)}`,
      tip,
    });
  }
}

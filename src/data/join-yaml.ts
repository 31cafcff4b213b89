import {isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq} from 'yaml';
import {isSameVersion} from '../version/index.js';
import {quote} from './wording.js';

/** What joining gives: a data file, or why the parts are not of one product. */
export type Joined = {readonly yaml: string} | {readonly conflict: string};

/**
 * Joins data files in YAML to one: their dependencies, and their releases in the order of the
 * files. Comments are kept. What two files say of one release stands in it together; nothing is
 * chosen where they say two things. `table` is left out, for no table shows it all.
 *
 * @param files as `writeYaml` writes them
 */
export function joinYaml(files: readonly string[]): Joined {
  const [into, ...others] = files.map((text): Document =>
    parseDocument(text, {schema: 'failsafe'}),
  );
  if (!into) return {conflict: 'there is nothing to join'};
  into.delete('table');
  for (const other of others) {
    const [product = '', another = ''] = [into, other].map(productOf);
    if (product !== another) {
      return {conflict: `they are about two products, ${quote(product)} and ${quote(another)}`};
    }
    for (const key of ['dependencies', 'releases'] as const) {
      const conflict = joinLists(into, other, key);
      if (conflict !== null) return {conflict};
    }
  }
  return {yaml: into.toString({lineWidth: 0, flowCollectionPadding: false})};
}

function productOf(file: Document): string {
  return String(file.getIn(['product', 'id']));
}

/** What names an item of a list. */
const NAMES = {dependencies: 'id', releases: 'line'} as const;

/** @returns why two items of one name are not one; `null`: all is joined */
function joinLists(into: Document, other: Document, key: keyof typeof NAMES): string | null {
  const more = mapsIn(other.get(key));
  if (more.length === 0) return null;
  if (!isSeq(into.get(key))) {
    // Before the releases, as in every data file.
    const place = key === 'dependencies' ? 1 : Infinity;
    if (isMap(into.contents)) into.contents.items.splice(place, 0, into.createPair(key, []));
  }
  const list = into.get(key) as YAMLSeq;
  for (const item of more) {
    const name = String(item.get(NAMES[key]));
    const same = mapsIn(list).find((each) => {
      const known = String(each.get(NAMES[key]));
      return known === name || (key === 'releases' && isSameVersion(known, name));
    });
    if (!same) list.add(item);
    else if (key === 'releases') {
      const conflict = joinMaps(same, item);
      if (conflict !== null) return `they say two things of ${quote(name)}: ${conflict}`;
    }
  }
  return null;
}

function joinMaps(into: YAMLMap, other: YAMLMap): string | null {
  for (const pair of other.items) {
    const key = String(pair.key);
    const [here, there] = [into.get(key), other.get(key)];
    if (here === undefined) into.items.push(pair);
    else if (isMap(here) && isMap(there) && key === 'requires') {
      const conflict = joinMaps(here, there);
      if (conflict !== null) return conflict;
    } else if (key !== 'line' && JSON.stringify(here) !== JSON.stringify(there)) {
      return `${quote(key)} is ${shown(here)} and ${shown(there)}`;
    }
  }
  return null;
}

function shown(value: unknown): string {
  return quote(typeof value === 'string' ? value : JSON.stringify(value));
}

function mapsIn(list: unknown): YAMLMap[] {
  return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
}

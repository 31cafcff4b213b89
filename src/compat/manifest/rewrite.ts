import {
  apiVersionsOf,
  apiVersionState,
  type ApiVersionState,
  type GroupVersionKind,
} from '../api-status.js';
import type {ApiVersion, CompatData} from '../model.js';
import type {ManifestObject, Scalar} from './manifest-object.js';
import {scanManifest} from './scan.js';

/** An object of a manifest whose kind the data knows, and what a release makes of its version. */
export interface CheckedObject extends GroupVersionKind {
  /** Line of its `apiVersion`, from 1. */
  readonly line: number;
  readonly state: ApiVersionState;
  /** What the data says of the version; `null`: it does not list it. */
  readonly known: ApiVersion | null;
  /** Versions of the kind that the release serves, in the data's order. */
  readonly served: readonly string[];
  /** Absent: it stays as it is. */
  readonly change?: Change;
}

/** A version in the place of another. */
export interface Change {
  readonly version: string;
  /** The line as it was, without its end; of a very long one what stands around the version. */
  readonly before: string;
  /** The same, as it is now. */
  readonly after: string;
}

/** A manifest for another release, and what was looked at in it. */
export interface RewrittenManifest {
  readonly text: string;
  /** In the order of their `apiVersion`s. */
  readonly objects: readonly CheckedObject[];
}

type Data = Pick<CompatData, 'apis' | 'releases'>;

/** Characters of a line that a change shows on either side of the version. */
const AROUND = 100;

/**
 * Says which `apiVersion`s of a manifest to change for a release, and changes them: those that are
 * deprecated or removed there and have a replacement that the release serves. Nothing else of the
 * text changes, and a version that is not served yet is never changed back.
 *
 * @param manifest YAML of any number of documents, or JSON; objects in the `items` of lists count
 *   too. Never throws, whatever the text
 * @param line of the release that the manifest is for
 */
export function rewriteManifest(manifest: string, data: Data, line: string): RewrittenManifest {
  const numberOf = lineCounter(manifest);
  let [text, done] = ['', 0];
  const objects = typedObjects(manifest)
    .filter(({type}) => apiVersionsOf(data, type) !== null)
    .map(({type, place}): CheckedObject => {
      const checked = {...type, line: numberOf(place.start), ...check(data, line, type)};
      const version = replacementOf(checked, data, line);
      if (version === null) return checked;
      text += manifest.slice(done, place.start) + version;
      done = place.end;
      const [head, tail] = lineAround(manifest, place);
      const change = {version, before: head + type.version + tail, after: head + version + tail};
      return {...checked, change};
    });
  return {text: text + manifest.slice(done), objects};
}

interface TypedObject {
  readonly type: GroupVersionKind;
  /** Of the version's name, within `apiVersion`. */
  readonly place: Omit<Scalar, 'text'>;
}

/** A group, which the core group lacks, and a version. */
const TYPE = /^(?:([\w.-]+)\/)?([\w.-]+)$/;

/** The objects that say what they are, in the order of the text. */
function typedObjects(manifest: string): TypedObject[] {
  const found: TypedObject[] = [];
  // Lists nest as deep as a text likes; the call stack does not.
  const waiting: ManifestObject[] = scanManifest(manifest);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const {apiVersion, kind, items} = object;
    if (!apiVersion || !kind) continue;
    const [, group = '', version] = TYPE.exec(apiVersion.text) ?? [];
    if (version !== undefined) {
      const place = {start: apiVersion.end - version.length, end: apiVersion.end};
      found.push({type: {group, version, kind: kind.text}, place});
    }
    if (kind.text.endsWith('List')) for (const item of items) waiting.push(item);
  }
  return found.sort((a, b) => a.place.start - b.place.start);
}

function check(
  data: Data,
  line: string,
  type: GroupVersionKind,
): Pick<CheckedObject, 'state' | 'known' | 'served'> {
  const versions = apiVersionsOf(data, type) ?? [];
  return {
    state: apiVersionState(data, line, type),
    known: versions.find(({name}) => name === type.version) ?? null,
    served: versions
      .map(({name}) => name)
      .filter((version) => SERVED.has(apiVersionState(data, line, {...type, version}))),
  };
}

const SERVED: ReadonlySet<ApiVersionState> = new Set(['preferred', 'served', 'deprecated']);

/** The next version in the chain of replacements that lasts; for one that is gone, any that is served. */
function replacementOf(
  {state, served, ...type}: CheckedObject,
  data: Data,
  line: string,
): string | null {
  if (state !== 'deprecated' && state !== 'removed') return null;
  const versions = apiVersionsOf(data, type) ?? [];
  const chain = [type.version];
  for (const name of chain) {
    const next = versions.find((version) => version.name === name)?.replacedBy;
    if (next !== undefined && !chain.includes(next)) chain.push(next);
  }
  const candidates = chain.slice(1).filter((name) => served.includes(name));
  const lasting = candidates.find(
    (version) => apiVersionState(data, line, {...type, version}) !== 'deprecated',
  );
  return lasting ?? (state === 'removed' ? candidates[0] : undefined) ?? null;
}

/** What stands before and after a place in its line. */
function lineAround(text: string, {start, end}: Omit<Scalar, 'text'>): [string, string] {
  const head = text.slice(Math.max(0, start - AROUND), start);
  const tail = text.slice(end, end + AROUND);
  const isWhole = head.includes('\n') || start <= AROUND;
  const [rest = ''] = tail.split(/\r?\n/, 1);
  const isEnd = rest !== tail || end + AROUND >= text.length;
  return [
    `${isWhole ? '' : '…'}${head.slice(head.lastIndexOf('\n') + 1)}`,
    `${rest}${isEnd ? '' : '…'}`,
  ];
}

/** Numbers of lines, from 1, for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let [number, next] = [1, text.indexOf('\n')];
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) number++;
    return number;
  };
}

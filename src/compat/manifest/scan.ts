import {endOfLine, endOfString, readFlow} from './flow.js';
import {ObjectDraft, type ManifestObject, type Scalar} from './manifest-object.js';

/** A mapping whose keys are looked at. */
interface Frame {
  /** Of its keys. */
  readonly column: number;
  readonly object: ObjectDraft;
  /** Column of the dashes of its `items`, once there is one; `null`: the key before was another. */
  items: number | 'expected' | null;
}

/**
 * Finds the objects of a manifest, with the places of their `apiVersion` and `kind`: in YAML of any
 * number of documents, in JSON, and in the `items` of both.
 *
 * It reads line by line and only as far as it must, so that text which no YAML parser takes, such as
 * a Helm template, gives what is plain in it. Keys count at the column of their mapping alone; text
 * in strings, block scalars, templates and comments never does. Never throws; linear in time.
 *
 * @returns in the order of the text; objects within `items` are in {@link ManifestObject.items}
 */
export function scanManifest(text: string): ManifestObject[] {
  const roots: ObjectDraft[] = [];
  let frames: Frame[] = [];
  let isNew = true;

  /** Takes in one line (or more, where a value goes on). @returns the offset where its text ends */
  function readLine(start: number): number {
    const end = endOfLine(text, start);
    const indent = skipSpaces(text, start, end) - start;
    const first = start + indent;
    if (first === end || text[first] === '#') return end;
    if (text.startsWith('{{', first)) return endOfTemplate(text, first, end);
    // Manifests are pasted with indentation too.
    const isOutermost = indent <= (frames[0]?.column ?? 0);
    if (isMarker(text, isOutermost ? first : start, end)) {
      [frames, isNew] = [[], true];
      return readValue(skipSpaces(text, first + 3, end), end, -1);
    }
    if (isNew) {
      if (text[first] === '{' || text[first] === '[') return readValue(first, end, -1);
      const object = new ObjectDraft();
      roots.push(object);
      [frames, isNew] = [[{column: indent, object, items: null}], false];
    }
    while (frames.length > 1 && (frames.at(-1)?.column ?? 0) > indent) frames.pop();

    let [at, dashes, parent] = [first, 0, indent];
    while (text[at] === '-' && isSpace(text, at + 1, end)) {
      parent = at - start;
      at = skipSpaces(text, at + 1, end);
      dashes++;
    }
    const entry = dashes === 1 ? itemsFrame(frames.at(-1), indent) : undefined;
    if (entry && text[at] === '{' && text[at + 1] !== '{') {
      const flow = readFlow(text, at);
      if (flow.value instanceof ObjectDraft) entry.object.items.push(flow.value);
      return endOfLine(text, flow.end);
    }
    const key = readKey(text, at, end);
    if (!key && dashes === 0) {
      // A mapping cannot go on after it: it ends what `cat <<EOF` began, or is a paragraph.
      isNew = indent <= (frames[0]?.column ?? 0) && /[\w`]/.test(text.charAt(first));
      return end;
    }
    if (!key) return readValue(at, end, parent);
    const column = at - start;
    if (entry) {
      const object = new ObjectDraft();
      entry.object.items.push(object);
      frames.push({column, object, items: null});
    }
    const frame = frames.at(-1);
    const value = skipSpaces(text, key.end, end);
    if (frame?.column !== column || (dashes > 0 && !entry)) return readValue(value, end, column);
    frame.object.set(key.text, readScalar(text, value, end));
    frame.items = key.text === 'items' && isBlank(text, key.end, end) ? 'expected' : null;
    if (key.text === 'items' && text[value] === '[') {
      const flow = readFlow(text, value);
      if (Array.isArray(flow.value)) frame.object.items = flow.value;
      return endOfLine(text, flow.end);
    }
    return readValue(value, end, column);
  }

  /**
   * Passes over a value; one at the root is an object.
   *
   * @param end of the line
   * @param parent column of what holds the value; -1 at the root
   * @returns the end of the line in which the value ends
   */
  function readValue(start: number, end: number, parent: number): number {
    const line = text.slice(start, end);
    if (line.startsWith('{{')) return end;
    if (line.startsWith('"') || line.startsWith("'")) {
      // The quotes of a template have nothing to do with those around it.
      return line.includes('{{') ? end : endOfLine(text, endOfString(text, start));
    }
    if (line.startsWith('{') || line.startsWith('[')) {
      const flow = readFlow(text, start);
      if (parent === -1 && flow.value instanceof ObjectDraft) roots.push(flow.value);
      return endOfLine(text, flow.end);
    }
    return BLOCK_SCALAR.test(line) ? endOfBlock(text, end, parent) : end;
  }

  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = start; at < text.length; at = nextLine(text, at)) at = readLine(at);
  return roots;
}

const BLOCK_SCALAR = /^(?:[&!]\S*[ \t]+)*[|>][-+\d]*[ \t]*(?:#.*)?$/;

function isMarker(text: string, start: number, end: number): boolean {
  const isMark = text.startsWith('---', start) || text.startsWith('...', start);
  return isMark && isSpace(text, start + 3, end);
}

/** The frame whose `items` a dash in this column belongs to. */
function itemsFrame(frame: Frame | undefined, column: number): Frame | undefined {
  if (frame?.items === 'expected' && column >= frame.column) frame.items = column;
  return frame?.items === column ? frame : undefined;
}

interface Key {
  readonly text: string;
  /** Offset after the colon. */
  readonly end: number;
}

function readKey(text: string, start: number, end: number): Key | null {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const after = endOfString(text, start);
    const colon = skipSpaces(text, after, end);
    return after <= end && text[colon] === ':' && isSpace(text, colon + 1, end)
      ? {text: text.slice(start + 1, after - 1), end: colon + 1}
      : null;
  }
  const line = text.slice(start, end);
  const colon = line.search(/:(?:[ \t]|$)/);
  return colon === -1 || /^[{[|>]/.test(line)
    ? null
    : {text: line.slice(0, colon).trimEnd(), end: start + colon + 1};
}

/** A plain or quoted scalar that ends in its line; `null`: anything else, or nothing. */
function readScalar(text: string, start: number, end: number): Scalar | null {
  const quoted = text[start] === '"' || text[start] === "'";
  if (!quoted) {
    const [plain = ''] = text.slice(start, end).split(/[ \t]#/, 1);
    const value = plain.trimEnd();
    return value === '' || /^[#&!*|>[{%@`]/.test(value)
      ? null
      : {text: value, start, end: start + value.length};
  }
  const after = endOfString(text, start);
  return after <= end && isBlank(text, after, end)
    ? {text: text.slice(start + 1, after - 1), start: start + 1, end: after - 1}
    : null;
}

/** @returns the end of the last line that a block scalar goes on to: lines that are blank or further in than its parent */
function endOfBlock(text: string, header: number, parent: number): number {
  let end = header;
  for (let at = nextLine(text, header); at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const first = skipSpaces(text, at, lineEnd);
    const isMark = parent === -1 && isMarker(text, at, lineEnd);
    if (first < lineEnd && (first - at <= parent || isMark)) break;
    end = lineEnd;
    at = nextLine(text, lineEnd);
  }
  return end;
}

/** A template alone in its line, such as a comment, may go on over several. */
function endOfTemplate(text: string, start: number, end: number): number {
  const close = text.indexOf('}}', start);
  if (close === -1) return text.length;
  return close < end ? end : endOfLine(text, close);
}

/** Whether nothing but space and a comment stands there. */
function isBlank(text: string, start: number, end: number): boolean {
  const first = skipSpaces(text, start, end);
  return first >= end || (text[first] === '#' && first > start);
}

function isSpace(text: string, at: number, end: number): boolean {
  return at >= end || text[at] === ' ' || text[at] === '\t';
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text, at, end)) at++;
  return at;
}

/** @param end of a line, as {@link endOfLine} gives it */
function nextLine(text: string, end: number): number {
  const line = text.indexOf('\n', end);
  return line === -1 ? text.length : line + 1;
}

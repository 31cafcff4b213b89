import {Document, isMap, isScalar, isSeq, type Node} from 'yaml';
import type {CompatInput} from './schema.js';
import type {Path} from './source/located.js';

/** A comment on a value of the data; `path` as in problems, from the root. */
export interface Comment {
  readonly path: Path;
  /** One line; longer texts are put on one. */
  readonly text: string;
}

/**
 * Writes data as a data file in YAML, with comments above keys and list items.
 * What it writes `parseData` reads back as the same data.
 *
 * @param data keys whose value is `undefined` are left out
 * @param comments on values that exist; several on one value follow each other
 * @param head comment at the top of the file
 */
export function writeYaml(
  data: CompatInput,
  comments: readonly Comment[] = [],
  head: readonly string[] = [],
): string {
  const document = new Document(data, {aliasDuplicateObjects: false});
  for (const {path, text} of comments) {
    const node = commentedNode(document, path);
    if (node) node.commentBefore = joined(node.commentBefore, commentLine(text));
  }
  if (head.length > 0) document.commentBefore = head.map(commentLine).join('\n');
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

/** The key of an entry, or the item of a list: a comment before either stands on a line of its own. */
function commentedNode(document: Document, path: Path): Node | null {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    return isScalar(key) ? key : null;
  }
  if (isSeq(parent) && typeof last === 'number')
    return (parent.items[last] as Node | undefined) ?? null;
  return null;
}

function joined(before: string | null | undefined, line: string): string {
  return before ? `${before}\n${line}` : line;
}

function commentLine(text: string): string {
  return ` ${text.replace(/\s+/g, ' ').trim()}`;
}

import {MAX_DEPTH, type Scalar} from './scalar.js';

const TOKEN = /[ \t\n]*(?:([[\]{},:])|"([^"\\\n]*(?:\\.[^"\\\n]*)*)"|([\w.+-]+))/y;

/** A mapping or list that is not closed yet. */
interface Container {
  readonly list: boolean;
  /** Of what comes next; `null`: the next text is a mapping's key. */
  at: string | number | null;
}

/**
 * The JSON documents in a text that holds other things too: objects and lists that begin a line.
 * One that is cut off, or that something else stands in, is read up to there.
 *
 * @returns the texts of each document, in order; numbers and the like count as texts
 */
export function jsonDocuments(lines: readonly string[]): Scalar[][] {
  const text = lines.join('\n');
  const documents: Scalar[][] = [];
  let offset = 0;
  let free = 0;
  for (const [index, line] of lines.entries()) {
    if (offset >= free && /^\s*[[{]/.test(line)) {
      const {scalars, end} = readDocument(text, offset, index + 1);
      if (scalars.length > 0) documents.push(scalars);
      free = end;
    }
    offset += line.length + 1;
  }
  return documents;
}

/** @returns `end`: how far it was looked at, once and for all */
function readDocument(
  text: string,
  start: number,
  firstLine: number,
): {scalars: Scalar[]; end: number} {
  const scalars: Scalar[] = [];
  const open: Container[] = [];
  let line = firstLine;
  let end = start;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [space = '', mark, string, word = ''] = match;
    line += space.split('\n').length - 1;
    const top = open.at(-1);
    end = TOKEN.lastIndex;
    if (mark === '{' || mark === '[') {
      if (open.length === MAX_DEPTH) break;
      open.push({list: mark === '[', at: mark === '[' ? 0 : null});
    } else if (mark === '}' || mark === ']') {
      open.pop();
      if (open.length === 0) break;
    } else if (!top) {
      break;
    } else if (mark === ',') {
      top.at = typeof top.at === 'number' ? top.at + 1 : null;
    } else if (mark === undefined && top.at === null) {
      top.at = string ?? word;
    } else if (mark === undefined) {
      const path = open.map(({at}) => at ?? '');
      scalars.push({path, value: string?.includes('\\') ? '' : (string ?? word), line});
    }
  }
  return {scalars, end};
}

import {MAX_DEPTH, type Scalar} from './scalar.js';

const ENTRY = /^([\w./-]+|"[^"\\]*"|'[^']*') *:(?:\s+(.*))?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?:\s+#.*)?$/;
/**
 * Closed on its line, or the beginning of a block text: read as a whole it is nothing that anybody
 * asks for.
 */
const CLOSED = /^(?:\[.*\]|\{.*\}|".*"|'.*'|[|>][-+\d]*)$/;
/** Anchors, aliases, tags, directives, and whatever else may begin no plain text. */
const SPECIAL = /^["'&*!|>%@`[\]{},?]/;

/** A mapping or list that the next line may go on with. */
interface Container {
  readonly indent: number;
  readonly list: boolean;
  readonly keys: Set<string>;
  at: string | number;
}

/**
 * The YAML documents in a text that holds other things too, as far as programs write them: mappings
 * and lists in block style, of plain and quoted texts that end on their line. Flow collections are
 * passed over. A document with anything else in it is left out as a whole.
 *
 * A document begins at the left margin, and ends before a line there that cannot belong to it: so
 * several may follow one another without `---`.
 *
 * @param lines without block texts
 * @returns the texts of each document, in order
 */
export function yamlDocuments(lines: readonly string[]): Scalar[][] {
  const documents: Scalar[][] = [];
  let document = openDocument();
  for (const [index, line] of lines.entries()) {
    if (document.read(line, index + 1)) continue;
    documents.push(document.scalars());
    document = openDocument();
    // What cannot go on with a document may begin one.
    document.read(line, index + 1);
  }
  return [...documents, document.scalars()].filter((scalars) => scalars.length > 0);
}

interface OpenDocument {
  /** Takes the next line; `false`: it does not belong to this document. */
  readonly read: (line: string, number: number) => boolean;
  /** The texts so far; none where the document cannot be read. */
  readonly scalars: () => Scalar[];
}

function openDocument(): OpenDocument {
  const texts: Scalar[] = [];
  const open: Container[] = [];
  /** Whether the last key or dash has no value yet. */
  let awaiting = true;
  /** Whether the last text may go on in the next line. */
  let unfinished = false;
  let readable = true;

  return {read, scalars: () => (readable ? texts : [])};

  function read(line: string, number: number): boolean {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return true;
    const indent = line.length - line.trimStart().length;
    if (indent > 0 && (open.length === 0 || !readable)) return true;

    let column = indent;
    let rest = content;
    while (rest === '-' || rest.startsWith('- ')) {
      if (!enter(column, null)) return refuse(column);
      const next = rest.slice(1).trimStart();
      column += rest.length - next.length;
      rest = next;
    }
    const [, key, value = ''] = ENTRY.exec(rest) ?? [];
    if (key !== undefined) {
      if (!enter(column, key.replace(/^["']|["']$/g, ''))) return refuse(column);
      take(value, number);
    } else if (column > indent) {
      take(rest, number);
    } else {
      return goOn(indent);
    }
    return true;
  }

  /**
   * Moves on to a key of a mapping, or with `null` to the next item of a list.
   *
   * @returns `false` if none can stand there
   */
  function enter(column: number, key: string | null): boolean {
    const list = key === null;
    let top = open.at(-1);
    while (top && (top.indent > column || (top.indent === column && top.list && !list))) {
      open.pop();
      awaiting = false;
      top = open.at(-1);
    }
    if (top?.indent === column && top.list === list) {
      if (key !== null && top.keys.has(key)) return false;
      top.at = key ?? Number(top.at) + 1;
    } else {
      // A list may stand right under its key, as Kubernetes' tools write it.
      const isDeeper = !top || column > top.indent || (list && column === top.indent);
      if (!awaiting || !isDeeper || open.length === MAX_DEPTH) return false;
      top = {indent: column, list, keys: new Set(), at: key ?? 0};
      open.push(top);
    }
    if (key !== null) top.keys.add(key);
    awaiting = true;
    return true;
  }

  /** Reads what stands after a key or a dash. */
  function take(written: string, line: number): void {
    const comment = written.startsWith('#') ? 0 : written.indexOf(' #');
    const text = (comment < 0 ? written : written.slice(0, comment)).trim();
    const quoted = QUOTED.exec(written);
    awaiting = text === '';
    unfinished = false;
    if (awaiting) return;
    if (quoted || !CLOSED.test(text)) {
      unfinished = !quoted;
      readable &&= !!quoted || !(SPECIAL.test(text) || text.includes(': '));
      texts.push({
        path: open.map(({at}) => at),
        value: quoted ? (quoted[1] ?? quoted[2] ?? '') : text,
        line,
      });
    }
  }

  /** At the left margin a line ends the document; elsewhere it spoils it. */
  function refuse(column: number): boolean {
    if (column > 0) readable = false;
    return column > 0;
  }

  /** A line that is neither entry nor item: the second line of a text, or the document's end. */
  function goOn(indent: number): boolean {
    if (indent === 0) return open.length === 0;
    // Then what stands on the line before was not all of it.
    if (unfinished) texts.pop();
    unfinished = false;
    awaiting = false;
    return true;
  }
}

import {MAX_DEPTH, type Scalar} from './scalar.js';

const ENTRY = /^([\w./-]+|"[^"\\]*"|'[^']*') *:(?:\s+(.*))?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?:\s+#.*)?$/;
const BLOCK = /^[|>][-+\d]*(?:\s+#.*)?$/;
/** Closed on its line: read as a whole it is nothing that anybody asks for. */
const CLOSED = /^(?:\[.*\]|\{.*\}|".*"|'.*')$/;
/** Anchors, aliases, tags, directives, and whatever else may begin no plain text. */
const SPECIAL = /^["'&*!|>%@`[\]{},?]/;

/** A mapping or list that the next line may go on with. */
interface Container {
  readonly indent: number;
  readonly list: boolean;
  readonly keys: Set<string>;
  at: string | number;
}

/** What stands after a key or a dash. */
type Value =
  | {readonly kind: 'nothing' | 'block' | 'opaque' | 'unreadable'}
  | {readonly kind: 'text'; readonly text: string; readonly plain: boolean};

/**
 * The YAML documents in a text that holds other things too, as far as programs write them: mappings
 * and lists in block style, of plain and quoted texts that end on their line. Block texts and flow
 * collections are passed over. A document with anything else in it is left out as a whole.
 *
 * A document begins at the left margin, and ends before a line there that cannot belong to it: so
 * several may follow one another without `---`.
 *
 * @returns the texts of each document, in order
 */
export function yamlDocuments(lines: readonly string[]): Scalar[][] {
  const documents: Scalar[][] = [];
  let reader = new DocumentReader();
  for (const [index, line] of lines.entries()) {
    if (reader.read(line, index + 1)) continue;
    documents.push(reader.scalars);
    reader = new DocumentReader();
    // What cannot go on with a document may begin one.
    reader.read(line, index + 1);
  }
  return [...documents, reader.scalars].filter((scalars) => scalars.length > 0);
}

class DocumentReader {
  private readonly texts: Scalar[] = [];
  private readonly open: Container[] = [];
  /** Whether the last key or dash has no value yet. */
  private awaiting = true;
  /** Whether the last text may go on in the next line. */
  private unfinished = false;
  /** Lines indented deeper than this belong to a block text; `null`: there is none. */
  private block: number | null = null;
  private readable = true;

  get scalars(): Scalar[] {
    return this.readable ? this.texts : [];
  }

  /** @returns `false` if the line does not belong to this document */
  read(line: string, number: number): boolean {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return true;
    const indent = line.length - line.trimStart().length;
    if (this.block !== null && indent > this.block) return true;
    this.block = null;
    if (indent > 0 && this.open.length === 0) return true;
    if (indent > 0 && !this.readable) return true;

    let column = indent;
    let rest = content;
    while (rest === '-' || rest.startsWith('- ')) {
      if (!this.enter(column, null)) return this.refuse(column);
      const next = rest.slice(1).trimStart();
      column += rest.length - next.length;
      rest = next;
    }
    const [, key, value = ''] = ENTRY.exec(rest) ?? [];
    if (key !== undefined) {
      if (!this.enter(column, key.replace(/^["']|["']$/g, ''))) return this.refuse(column);
      this.take(readValue(value), number, column);
    } else if (column > indent) {
      this.take(readValue(rest), number, indent);
    } else {
      return this.goOn(indent);
    }
    return true;
  }

  /**
   * Moves on to a key of a mapping, or with `null` to the next item of a list.
   *
   * @returns `false` if none can stand there
   */
  private enter(column: number, key: string | null): boolean {
    const list = key === null;
    let top = this.open.at(-1);
    while (top && (top.indent > column || (top.indent === column && top.list && !list))) {
      this.open.pop();
      this.awaiting = false;
      top = this.open.at(-1);
    }
    if (top?.indent === column && top.list === list) {
      if (key !== null && top.keys.has(key)) return false;
      top.at = key ?? Number(top.at) + 1;
    } else {
      // A list may stand right under its key, as Kubernetes' tools write it.
      const isDeeper = !top || column > top.indent || (list && column === top.indent);
      if (!this.awaiting || !isDeeper || this.open.length === MAX_DEPTH) return false;
      top = {indent: column, list, keys: new Set(), at: key ?? 0};
      this.open.push(top);
    }
    if (key !== null) top.keys.add(key);
    this.awaiting = true;
    return true;
  }

  private take(value: Value, line: number, indent: number): void {
    this.awaiting = value.kind === 'nothing';
    this.unfinished = value.kind === 'text' && value.plain;
    if (value.kind === 'block') this.block = indent;
    if (value.kind === 'unreadable') this.readable = false;
    if (value.kind === 'text') {
      this.texts.push({path: this.open.map(({at}) => at), value: value.text, line});
    }
  }

  /** At the left margin a line ends the document; elsewhere it spoils it. */
  private refuse(column: number): boolean {
    if (column > 0) this.readable = false;
    return column > 0;
  }

  /** A line that is neither entry nor item: the second line of a text, or the document's end. */
  private goOn(indent: number): boolean {
    if (indent === 0) return this.open.length === 0;
    // Then what stands on the line before was not all of it.
    if (this.unfinished) this.texts.pop();
    this.unfinished = false;
    this.awaiting = false;
    return true;
  }
}

function readValue(written: string): Value {
  const comment = written.startsWith('#') ? 0 : written.indexOf(' #');
  const text = (comment < 0 ? written : written.slice(0, comment)).trim();
  if (text === '') return {kind: 'nothing'};
  const quoted = QUOTED.exec(written);
  if (quoted) return {kind: 'text', text: quoted[1] ?? quoted[2] ?? '', plain: false};
  if (BLOCK.test(text)) return {kind: 'block'};
  if (CLOSED.test(text)) return {kind: 'opaque'};
  if (SPECIAL.test(text) || text.includes(': ')) return {kind: 'unreadable'};
  return {kind: 'text', text, plain: true};
}

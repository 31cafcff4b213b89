import type {Definition, PhrasingContent, TableCell} from 'mdast';

/** One cell as it stands in a source. */
export interface SourceCell {
  /**
   * What a reader sees; a line break is `\n`, footnote marks are left out. What the site draws, such
   * as `<Check />` or an icon, stands as it is written: it says something, and nobody knows what.
   */
  readonly text: string;
  /** The cell's Markdown; reference links are written out. */
  readonly markdown: string;
  /** Where the whole cell is one link: its address. */
  readonly link?: string;
  /** What footnotes say, or their marks where they are not in the text. */
  readonly footnotes: readonly string[];
  /** Offset of the cell's first character. */
  readonly offset: number;
}

const FOOTNOTE = /\[\^([^\]\s]+)\]/g;

/** A line below a table that says what a raised mark means: `<sup>1</sup> Not tested.` */
const RAISED_NOTE =
  /^[ \t]{0,3}(?:[-*] |<p>)?<sup>([^<>\n]{1,10})<\/sup>[ \t:.]*([^\s|<][^|<\n]*?)(?:<\/p>|<br ?\/?>)?$/gm;

/** A footnote's mark in brackets, as it is written where Markdown knows no footnotes. */
const BRACKETED = / ?(\[(?:\d{1,2}|[*†‡§]{1,3})\])/g;

/** The text of a link to a footnote: the `1` of `1.30[1](#notes)`, which is not 1.301. */
const LINKED_MARK = /^\[?(?:\d{1,2}|[*†‡§]{1,3})\]?$/;

/** A version or a mark at the end, after which a mark is a footnote's. */
const NOTED =
  /(?:^|[\s,;/(])(?:[<>=≥≤~^]*v?\d[\w.*+-]*|yes|no|:[a-z_]+:|[^\p{L}\p{N}\s([,;/|–—-]{1,2}) ?$/iu;

/** Struck text is not what the cell says; it stays visible as such. */
const STRUCK = /^<\/?(?:del|s|strike)(?![\w-])/i;

/** Begins or ends a line of its own: an item of a list, a paragraph. */
const BLOCK = /^<\/?(?:li|ul|ol|p|div|tr|dd|dt|dl)(?![\w-])/i;

/** A component with nothing inside. */
const COMPONENT = /^<[A-Z][^>]*\/>$/;

/** What shows something without a text: a picture, or what a stylesheet draws. */
const DRAWN = /<[^>]*\s(?:class|className|src)=|!\[/;

/** Whether a cell shows nothing but what the site draws. */
export function isDrawn({text, markdown}: Pick<SourceCell, 'text' | 'markdown'>): boolean {
  return text === markdown && /^(?:<[a-z]|!\[)/i.test(text);
}

/** Reads cells of one source. */
export class CellReader {
  readonly #source: string;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #page: string;
  #footnotes: Map<string, string> | null = null;
  #raised: ReadonlyArray<readonly [string, string]> | null = null;

  /**
   * @param source where the cells stand
   * @param page where footnotes are written out; default: the same
   */
  constructor(source: string, definitions: ReadonlyMap<string, Definition>, page = source) {
    this.#source = source;
    this.#definitions = definitions;
    this.#page = page;
  }

  read(cell: TableCell): SourceCell {
    const [first, last] = [cell.children[0], cell.children.at(-1)];
    const footnotes: string[] = [];
    const raised = {inside: false, text: ''};
    const text = this.#joined(cell.children, '', footnotes, raised)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
    const only = cell.children.length === 1 ? first : undefined;
    const link = only && this.#address(only);
    const markdown = cell.children.map((node) => this.#markdown(node)).join('');
    return {
      text: text === '' && DRAWN.test(markdown) ? markdown : text,
      markdown,
      ...(link !== undefined && {link}),
      footnotes,
      offset: first?.position?.start.offset ?? cell.position?.start.offset ?? 0,
      ...(last === undefined && {offset: (cell.position?.start.offset ?? 0) + 1}),
    };
  }

  #joined(
    nodes: readonly PhrasingContent[],
    before: string,
    footnotes: string[],
    raised: {inside: boolean; text: string},
  ): string {
    return nodes.reduce(
      (text, node) => text + this.#visible(node, before + text, footnotes, raised),
      '',
    );
  }

  /** Text between `<sup>` and `</sup>` is a footnote's mark; it is collected in `raised`. */
  #visible(
    node: PhrasingContent,
    before: string,
    footnotes: string[],
    raised: {inside: boolean; text: string},
  ): string {
    if (node.type === 'html') {
      if (/^<\/?br(?![\w-])/i.test(node.value) || BLOCK.test(node.value)) return '\n';
      if (STRUCK.test(node.value)) return '~~';
      if (COMPONENT.test(node.value)) return node.value;
      if (/^<sup(?![\w-])/i.test(node.value)) raised.inside = true;
      if (/^<\/sup(?![\w-])/i.test(node.value)) {
        if (raised.text !== '') footnotes.push(this.#raisedNote(raised.text));
        raised.inside = false;
        raised.text = '';
      }
      return '';
    }
    const shown = this.#text(node, before, footnotes, raised);
    if (!raised.inside || shown === '') return shown;
    raised.text += shown;
    return '';
  }

  #text(
    node: PhrasingContent,
    before: string,
    footnotes: string[],
    raised: {inside: boolean; text: string},
  ): string {
    switch (node.type) {
      case 'text':
        return node.value
          .replace(FOOTNOTE, (_, name: string) => {
            footnotes.push(this.#footnote(name));
            return '';
          })
          .replace(BRACKETED, (written: string, mark: string, offset: number, text: string) => {
            if (!NOTED.test(before + text.slice(0, offset))) return written;
            footnotes.push(mark);
            return '';
          });
      case 'inlineCode':
        return node.value;
      case 'break':
        return '\n';
      case 'image':
      case 'imageReference':
        return node.alt ?? '';
      case 'linkReference':
        if (node.identifier.startsWith('^')) {
          footnotes.push(this.#footnote(node.identifier.slice(1)));
          return '';
        }
        break;
      default:
    }
    if (!('children' in node)) return '';
    const text = this.#joined(node.children, before, footnotes, raised);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (!isLink || !LINKED_MARK.test(text) || !NOTED.test(before)) return text;
    footnotes.push(text);
    return '';
  }

  /** What a line that begins with a raised mark says; the mark where none does, or several differ. */
  #raisedNote(mark: string): string {
    this.#raised ??= [...this.#page.matchAll(RAISED_NOTE)].map(
      ([, name = '', text = '']) => [name.trim(), text.trim()] as const,
    );
    const texts = new Set(this.#raised.flatMap(([name, text]) => (name === mark ? [text] : [])));
    const [only = mark] = texts;
    return texts.size === 1 ? only : mark;
  }

  #footnote(name: string): string {
    this.#footnotes ??= new Map(
      [...this.#page.matchAll(/^[ \t]{0,3}\[\^([^\]\s]+)\]:[ \t]*(\S.*)$/gm)].map(
        ([, key = '', text = '']) => [key.toLowerCase(), text.trim()],
      ),
    );
    return this.#footnotes.get(name.toLowerCase()) ?? `[^${name}]`;
  }

  #address(node: PhrasingContent): string | undefined {
    if (node.type === 'link') return node.url;
    if (node.type !== 'linkReference' || node.identifier.startsWith('^')) return undefined;
    return this.#definitions.get(node.identifier)?.url;
  }

  /** The source, save that a link whose address stands elsewhere takes it along. */
  #markdown(node: PhrasingContent): string {
    const {position} = node;
    const slice = this.#source.slice(position?.start.offset, position?.end.offset);
    const definition =
      node.type === 'linkReference' || node.type === 'imageReference'
        ? this.#definitions.get(node.identifier)
        : undefined;
    if (!definition || !('identifier' in node) || node.identifier.startsWith('^')) return slice;
    const label = /^(!?\[[^]*?\])(?:\[[^\]]*\])?$/.exec(slice)?.[1];
    if (label === undefined) return slice;
    const title = definition.title ? ` "${definition.title.replace(/["\\|]/g, '\\$&')}"` : '';
    return `${label}(<${definition.url.replace(/[<>|\\\s]/g, encodeURIComponent)}>${title})`;
  }
}

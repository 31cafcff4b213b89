import type {CompatData} from '../compat/index.js';
import {readCommands, type ChartCommand, type CommandWord} from '../helm/read-commands.js';
import {mayHoldCommand} from '../helm/repair.js';
import {silencedBy, silencingComment} from '../helm/silence.js';
import {documentedProducts, type DocsVersion} from './docs-versions.js';
import {manifestsIn, type Manifest} from './manifests.js';
import type {CodeBlock} from './code-block.js';
import {parseSource, sourceOffsets, type MarkdownFormat} from './markdown.js';
import {matrixOf, type MatrixTable} from './matrix-table.js';
import {mayHoldTable, tablesOf} from './tables.js';

/** What silences the findings of a part of a page, see `isSilenced`. */
export interface Silence {
  readonly meta: string | null;
  readonly above: string;
}

/** A part of a page with what silences it: one object for each block or table. */
export type Part<T> = T & {readonly silence: Silence};

/** A page of the docs: what it states of the products, offsets in its source. */
export interface Page {
  readonly docsVersion: DocsVersion;
  /** Those that its docs may document. */
  readonly products: readonly CompatData[];
  readonly matrices: ReadonlyArray<Part<MatrixTable>>;
  readonly commands: ReadonlyArray<Part<ChartCommand>>;
  readonly manifests: ReadonlyArray<Part<PageManifest>>;
}

/** A manifest, and whether the heading above says that it is the way of before. */
export type PageManifest = Manifest & {readonly isFormer: boolean};

/** Words that a page must hold to be of interest, lower case. */
export interface Keywords {
  readonly names: readonly string[];
  readonly charts: readonly string[];
  readonly groups: readonly string[];
}

/** Which parts of a source are worth a look; a few searches of its text. */
export interface Interest {
  readonly tables: boolean;
  readonly commands: boolean;
  readonly manifests: boolean;
}

/** Looks for the words that a source must hold to contradict the data. */
export function interestOf(source: string, {names, charts, groups}: Keywords): Interest {
  const text = source.toLowerCase();
  const holds = (words: readonly string[]) => words.some((word) => text.includes(word));
  return {
    tables: holds(names) && mayHoldTable(source),
    commands: holds(charts) && mayHoldCommand(source),
    manifests: holds(groups) && source.includes('apiVersion:'),
  };
}

/** Reads what a source states, as far as it is of interest. */
export function readPage(
  source: string,
  {
    format,
    docsVersion,
    products,
    interest,
    magicComments,
  }: {
    readonly format: MarkdownFormat;
    readonly docsVersion: DocsVersion;
    readonly products: readonly CompatData[];
    readonly interest: Interest;
    /** Of the site, if it has its own. */
    readonly magicComments?: readonly string[] | undefined;
  },
): Page {
  const {codeBlocks, headings} =
    interest.commands || interest.manifests
      ? parseSource(source, format)
      : {codeBlocks: [], headings: []};
  const headingOf = ({start}: CodeBlock) =>
    headings.findLast(({offset}) => offset < start)?.text ?? '';
  return {
    docsVersion,
    products: documentedProducts(docsVersion, products),
    matrices: interest.tables
      ? tablesOf(source, format).flatMap((table) => {
          const matrix = matrixOf(table, products);
          return matrix ? [{...matrix, silence: {meta: null, above: table.above}}] : [];
        })
      : [],
    commands: interest.commands
      ? codeBlocks.flatMap((block) => commandsOf(block, magicComments))
      : [],
    manifests: interest.manifests
      ? codeBlocks.flatMap((block) => manifestsOf(block, headingOf(block)))
      : [],
  };
}

function commandsOf(
  block: CodeBlock,
  magicComments: readonly string[] | undefined,
): Array<Part<ChartCommand>> {
  const {lang, meta, above} = block;
  // What `helm-ignore` leaves alone is left alone here too.
  if (silencedBy(`${meta ?? ''} ${silencingComment(above) ?? ''}`) === true) return [];
  const toSource = sourceOffsets(block);
  const moved = <T extends CommandWord | null>(word: T): T =>
    word && {...word, offset: toSource(word.offset)};
  return readCommands(block.text, lang, magicComments).map((command) => {
    return {
      path: command.path,
      chart: moved(command.chart),
      release: moved(command.release),
      version: moved(command.version),
      namespace: moved(command.namespace),
      silence: {meta, above},
    };
  });
}

/** Languages of blocks that hold manifests: YAML, and scripts that apply it. */
const MANIFESTS = /^(?:ya?ml|bash|sh|shell|zsh|console|)$/i;

/** `Before (v1alpha1)`, `Deprecated`, `The old way`; not `Before you begin`, `Remove old pods`. */
const FORMER = /\b(?:deprecated|legacy)\b|^#*\s*(?:the )?old\b|\bbefore\b(?!\s+(?!v?\d)\p{L})/iu;

function manifestsOf(block: CodeBlock, heading: string): Array<Part<PageManifest>> {
  const {lang, meta, above, text} = block;
  if (!MANIFESTS.test(lang ?? '')) return [];
  const toSource = sourceOffsets(block);
  // One object for all, so that manifests of one block are known by it.
  const silence = {meta, above};
  return manifestsIn(text).map((manifest) => ({
    ...manifest,
    offset: toSource(manifest.offset),
    isFormer: FORMER.test(heading),
    silence,
  }));
}

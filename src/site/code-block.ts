import type {Heading} from '../helm/headings.js';

/** One line of a code block's text, as it stands in the source. */
export interface BlockLine {
  /** Offset in the source of the text's first character, after indentation and quote markers. */
  readonly start: number;
  /** Offset in the source of the end of the text, before the line ending. */
  readonly end: number;
}

/** A code block of a source file. */
export interface CodeBlock {
  /** A fence or indented code; or a template literal in `<CodeBlock>`. */
  readonly kind: 'markdown' | 'template';
  /** Offset in the source of the block's first character, its fence or tag. */
  readonly start: number;
  /** The fence's language, such as `bash`; `null` without one and for indented code. */
  readonly lang: string | null;
  readonly meta: string | null;
  /** The code without indentation and quote markers, lines joined by `\n`. */
  readonly text: string;
  readonly lines: readonly BlockLine[];
  /** The comments that stand right above the block, as in the source; empty if there are none. */
  readonly above: string;
  /** The headings that it stands below, outermost first. */
  readonly headings: readonly Heading[];
}

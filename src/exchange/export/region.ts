import {fromMarkdown} from 'mdast-util-from-markdown';
import {visit} from 'unist-util-visit';
import {holds, type SourceRange} from '../../text/comments.js';

/** A part of a text that is written by `compat:export --update`. */
export interface Region {
  /** Product named in the opening comment; `null`: the default. */
  readonly product: string | null;
  /** Offset of what stands between the comments, from just after the opening comment. */
  readonly start: number;
  /** Offset just before the closing comment. */
  readonly end: number;
}

/** What a text's regions are, or why they cannot be told. */
export type Regions =
  | {readonly regions: readonly Region[]}
  | {readonly problem: string; readonly tip: string; readonly offset: number};

const COMMENT = /<!--\s*compat-matrix:(start|end)(?:\s+product=([\w.-]+))?\s*-->/g;

/**
 * Finds the regions between `<!-- compat-matrix:start -->` and `<!-- compat-matrix:end -->`. The
 * opening comment may name a product: `<!-- compat-matrix:start product=envoy-gateway -->`.
 */
export function findRegions(text: string): Regions {
  const regions: Region[] = [];
  let open: {product: string | null; start: number; at: number} | null = null;
  const isExample = createExampleTest(text);
  for (const match of text.matchAll(COMMENT)) {
    const {0: comment, 1: kind, 2: product = null, index} = match;
    if (isExample(index)) continue;
    if (kind === 'start') {
      if (open) return unpaired('start', index);
      open = {product, start: index + comment.length, at: index};
    } else {
      if (!open) return unpaired('end', index);
      regions.push({product: open.product, start: open.start, end: index});
      open = null;
    }
  }
  if (open) return unpaired('start', open.at);
  return {regions};
}

/**
 * Tells of an offset whether it stands in code, as CommonMark has it: a page may show how regions
 * are written, in quotes and lists too.
 */
function createExampleTest(text: string): (offset: number) => boolean {
  const code: SourceRange[] = [];
  // A parser drops a byte order mark, and every offset would be one less.
  visit(fromMarkdown(text.replace(/^\uFEFF/, ' ')), ['code', 'inlineCode'], ({position}) => {
    code.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  return (offset) => holds(code, offset);
}

function unpaired(kind: 'start' | 'end', offset: number): Regions {
  const other = kind === 'start' ? 'end' : 'start';
  return {
    problem: `\`compat-matrix:${kind}\` has no \`compat-matrix:${other}\` of its own`,
    tip: `write <!-- compat-matrix:${other} --> ${kind === 'start' ? 'after' : 'before'} it`,
    offset,
  };
}

/**
 * A text with its regions written anew, all else byte for byte as it was; lines end as the text's
 * own do.
 *
 * @param write the Markdown of a region
 */
export function writeRegions(
  text: string,
  regions: readonly Region[],
  write: (region: Region) => string,
): string {
  const ending = /\r\n/.test(text) ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const region of regions) {
    const lines = write(region).trim().split(/\r?\n/);
    result += `${text.slice(at, region.start)}${ending}${ending}${lines.join(ending)}${ending}${ending}`;
    at = region.end;
  }
  return result + text.slice(at);
}

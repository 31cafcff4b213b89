import {
  isFormatted,
  protectPlaceholders,
  type PlaceholderStyle,
} from '../helm/formatter/placeholder-style.js';
import {mayHoldCommand, repairBlock, type CommandFinding} from '../helm/repair.js';
import {formatOf} from './format.js';
import {parseSource} from './markdown.js';
import {applyEdits, rewriteBlock} from './rewrite.js';
import {readingOf, type ScanOptions} from './scan.js';

export interface RepairSourceOptions extends ScanOptions {
  /** How placeholders of repaired commands are written where a formatter would mangle them again. */
  readonly placeholderStyle: PlaceholderStyle;
}

/**
 * A Markdown source with its malformed commands repaired, all else byte for
 * byte as it was. What has no single right answer stays, and so does a block
 * whose text the source does not show, such as code indented by half a tab.
 */
export async function repairSource(source: string, options: RepairSourceOptions): Promise<string> {
  if (!mayHoldCommand(source)) return source;
  const {path, markdown, helm, placeholderStyle} = options;
  const {codeBlocks} = parseSource(source, await formatOf(source, path, markdown));
  const edits = codeBlocks.flatMap((block) => {
    const {text, findings} = repairBlock(block.text, {...helm, ...readingOf(block)});
    if (text === block.text) return [];
    // Formatters do not look into JSX.
    const style = block.kind === 'markdown' && isFormatted(block.lang) ? placeholderStyle : 'angle';
    return rewriteBlock(source, block, protectRepaired(text, findings, style));
  });
  return applyEdits(source, edits);
}

/** Protects the placeholders of the commands that were repaired, and of no other. */
function protectRepaired(
  text: string,
  findings: readonly CommandFinding[],
  style: PlaceholderStyle,
): string {
  let result = text;
  let from = 0;
  for (const statement of new Set(findings.map(({expected}) => expected))) {
    const start = statement === null ? -1 : result.indexOf(statement, from);
    if (statement === null || start === -1) continue;
    const written = protectPlaceholders(statement, style);
    result = result.slice(0, start) + written + result.slice(start + statement.length);
    from = start + written.length;
  }
  return result;
}

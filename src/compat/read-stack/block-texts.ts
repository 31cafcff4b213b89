/** What stands before a block text, from the last dash or the end of the key. */
const HEADER = /(?:^|(-|:) +)[|>][-+\d]*(?:\s+#.*)?$/;

/** Where a mapping's key stands, or a list's last item. */
const START = /^\s*(?:- +)*/;

/**
 * The lines with those of YAML's block texts left empty. What somebody keeps in them does not run:
 * such is the manifest that `kubectl apply` once got, which stands beside what became of it.
 *
 * https://yaml.org/spec/1.2.2/#81-block-scalar-styles
 */
export function withoutBlockTexts(lines: readonly string[]): string[] {
  /** Lines indented deeper than this belong to a block text; `null`: there is none. */
  let block: number | null = null;
  return lines.map((line) => {
    const content = line.trim();
    if (block !== null && (content === '' || line.search(/\S/) > block)) return '';
    const [, mark] = content.startsWith('#') ? [] : (HEADER.exec(content) ?? []);
    const [start = ''] = START.exec(line) ?? [];
    block = mark === undefined ? null : mark === ':' ? start.length : start.lastIndexOf('-');
    return line;
  });
}

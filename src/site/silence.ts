const KEYWORD = /(?:^|\s)compat-ignore(?:=("[^"]*"|'[^']*'|[^\s"']+))?(?=\s|$)/;

const COMMENT = /^(?:\{\s*)?(?:\/\*|<!--)\s*(compat-ignore(?:=[\w,-]+)?)\s*(?:\*\/|-->)(?:\s*\})?$/;

/**
 * The codes that a fence's meta, or a comment right above a block or table, silences:
 * `compat-ignore` all, `compat-ignore=code` or `compat-ignore=code,code` those.
 *
 * @param meta of the fence; `null` for a table
 * @param above the source of what stands above
 */
export function isSilenced(code: string, meta: string | null, above: string): boolean {
  const match = KEYWORD.exec(`${meta ?? ''} ${COMMENT.exec(above.trim())?.[1] ?? ''}`);
  if (!match) return false;
  const codes = (match[1] ?? '').replace(/["']/g, '').split(',').filter(Boolean);
  return codes.length === 0 || codes.includes(code);
}

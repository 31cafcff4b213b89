const IGNORE = /(?:^|\s)helm-ignore(?:=("[^"]*"|'[^']*'|[^\s"']+))?(?=\s|$)/;

/**
 * What the meta of a fence, or a comment's text, silences: `helm-ignore` all
 * rules, `helm-ignore=code` or `helm-ignore=code,code` those.
 *
 * @returns true if everything is silenced, else the codes that are
 */
export function silencedBy(meta: string | null | undefined): true | ReadonlySet<string> {
  const match = meta?.includes('helm-ignore') ? IGNORE.exec(meta) : null;
  if (!match) {
    return new Set();
  }
  const codes = (match[1] ?? '').replace(/["']/g, '').split(',').filter(Boolean);
  return codes.length === 0 ? true : new Set(codes);
}

const COMMENT = /^(?:\{\s*)?(?:\/\*|<!--)\s*(helm-ignore(?:=[\w,-]+)?)\s*(?:\*\/|-->)(?:\s*\})?$/;

/**
 * Reads a comment that stands above a block and silences it:
 * `{/* helm-ignore *\/}` in MDX, `<!-- helm-ignore=code -->` in CommonMark.
 *
 * @param text - the comment as it stands in the source, or (MDX) what is between the braces
 * @returns what to add to the block's meta, or null for any other text
 */
export function silencingComment(text: string): string | null {
  return COMMENT.exec(text.trim())?.[1] ?? null;
}

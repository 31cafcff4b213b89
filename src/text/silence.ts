/** What a keyword of ours silences: findings of all codes (`true`), or of some. */
export interface Silence {
  /**
   * What the meta of a fence, or a comment's text, silences: the keyword by itself all,
   * `keyword=code` or `keyword=code,code` those.
   *
   * @returns true if everything is silenced, else the codes that are
   */
  readonly silencedBy: (meta: string | null | undefined) => true | ReadonlySet<string>;

  /**
   * Reads a comment that stands above a block and silences it:
   * `{/* keyword *\/}` in MDX, `<!-- keyword=code -->` in CommonMark.
   *
   * @param text - the comment as it stands in the source, or (MDX) what is between the braces
   * @returns what to add to the block's meta, or null for any other text
   */
  readonly silencingComment: (text: string) => string | null;
}

/** The readers of a keyword, such as `helm-ignore`, which holds no special characters of patterns. */
export function silenceOf(keyword: string): Silence {
  const inMeta = new RegExp(`(?:^|\\s)${keyword}(?:=("[^"]*"|'[^']*'|[^\\s"']+))?(?=\\s|$)`);
  const comment = new RegExp(
    `^(?:\\{\\s*)?(?:/\\*|<!--)\\s*(${keyword}(?:=[\\w,-]+)?)\\s*(?:\\*/|-->)(?:\\s*\\})?$`,
  );
  return {
    silencedBy: (meta) => {
      const match = meta?.includes(keyword) ? inMeta.exec(meta) : null;
      if (!match) return new Set();
      const codes = (match[1] ?? '').replace(/["']/g, '').split(',').filter(Boolean);
      return codes.length === 0 ? true : new Set(codes);
    },
    silencingComment: (text) => comment.exec(text.trim())?.[1] ?? null,
  };
}

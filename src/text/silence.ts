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
   * Reads comments that stand above a block and silence it:
   * `{/* keyword *\/}` in MDX, `<!-- keyword=code, code -->` in CommonMark.
   *
   * @param text - the comments as they stand in the source, or (MDX) what is between the braces
   * @returns what to add to the block's meta; null for any other text, and without the keyword
   */
  readonly silencingComment: (text: string) => string | null;
}

/** The readers of a keyword, such as `helm-ignore`, which holds no special characters of patterns. */
export function silenceOf(keyword: string): Silence {
  const inMeta = new RegExp(`(?:^|\\s)${keyword}(?:=("[^"]*"|'[^']*'|[^\\s"']+))?(?=\\s|$)`, 'g');
  const comment = new RegExp(`^${keyword}(?:=([\\w-]+(?:\\s*,\\s*[\\w-]+)*))?$`);
  return {
    silencedBy: (meta) => {
      // The fence may name codes, and a comment above it others.
      const all = Array.from(meta?.matchAll(inMeta) ?? [], ([, codes = '']) =>
        codes.replace(/["']/g, '').split(',').filter(Boolean),
      );
      return all.some((codes) => codes.length === 0) || new Set(all.flat());
    },
    silencingComment: (text) => {
      const matches = (commentsIn(text) ?? []).flatMap((content) => {
        const match = comment.exec(content);
        return match ? [match[1]] : [];
      });
      if (matches.length === 0) return null;
      return matches.includes(undefined)
        ? keyword
        : `${keyword}=${matches.join(',').replace(/\s/g, '')}`;
    },
  };
}

const COMMENT = /\s*(?:\{\s*\/\*([^]*?)\*\/\s*\}|\/\*([^]*?)\*\/|<!--([^]*?)-->)\s*/y;

/** What the comments say that a text is made of; null if it is not of comments alone. */
export function commentsIn(text: string): string[] | null {
  const contents: string[] = [];
  for (COMMENT.lastIndex = 0; COMMENT.lastIndex < text.length;) {
    const match = COMMENT.exec(text);
    if (!match) return null;
    contents.push((match[1] ?? match[2] ?? match[3] ?? '').trim());
  }
  return contents.length > 0 ? contents : null;
}

/** What a shell takes a character for. */
export enum Quoting {
  /** Ordinary text: words, white space, operators. */
  None,
  /** Within quotes, the quotes included. */
  Quoted,
  /** Within a comment, its `#` included. */
  Comment,
  /** A backslash, or the character it escapes. */
  Escaped,
}

/** For every character of a shell text, what a shell takes it for. */
export function quotingOf(text: string): Uint8Array {
  const states = new Uint8Array(text.length);
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    if (quote) {
      states[i] = Quoting.Quoted;
      if (quote === '"' && c === '\\' && i + 1 < text.length) {
        i += 1;
        states[i] = Quoting.Quoted;
      } else if (c === quote) {
        quote = '';
      }
    } else if (c === '\\') {
      states[i] = Quoting.Escaped;
      if (i + 1 < text.length) {
        i += 1;
        states[i] = Quoting.Escaped;
      }
    } else if (c === '"' || c === "'") {
      states[i] = Quoting.Quoted;
      quote = c;
    } else if (c === '#' && (i === 0 || /\s/.test(text[i - 1] as string))) {
      const end = text.indexOf('\n', i);
      const last = end < 0 ? text.length : end;
      states.fill(Quoting.Comment, i, last);
      i = last - 1;
    }
  }
  return states;
}

/** Whether a character stands between single quotes, where a shell expands and escapes nothing. */
export function isSingleQuoted(text: string, states: Uint8Array, offset: number): boolean {
  let start = offset;
  while (start > 0 && states[start - 1] === Quoting.Quoted) {
    start -= 1;
  }
  return states[offset] === Quoting.Quoted && text[start] === "'";
}

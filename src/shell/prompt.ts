/** `$ `, `% `, `user@host:~$ ` and the like at the start of a line, before a command. */
const PROMPT = /^(?:\([\w.-]+\) )?(?:[\w.-]+@[\w.-]+[: ]?[^\s$#%]*)?[$%][ \t]+(?=\S)/;
/** The shell's second prompt, in transcripts of continued commands. */
const CONTINUATION_PROMPT = /^>[ \t]+(?=\S)/;
/** `# helm …`: a root prompt, or a command commented out; see {@link promptOf}. */
const ROOT_PROMPT = /^#[ \t]+(?=(?:helm|kubectl)[ \t])/;

/**
 * The length of the prompt at the start of a line, with the white space before and after it; 0 if there is none.
 *
 * @param line - one physical line
 * @param continued - whether the line before ends in a backslash
 * @param root - whether `# ` before a command is a prompt in this block
 */
export function promptLength(line: string, continued: boolean, root = false): number {
  const indent = line.length - line.trimStart().length;
  const rest = line.slice(indent);
  const match =
    PROMPT.exec(rest) ??
    (continued ? CONTINUATION_PROMPT.exec(rest) : null) ??
    (root ? ROOT_PROMPT.exec(rest) : null);
  return match ? indent + match[0].length : 0;
}

/**
 * Covers the prompts of a text with spaces, so that offsets stay.
 *
 * @param root - whether `# ` before a command is a prompt in this text
 */
export function blankPrompts(text: string, root = false): string {
  if (!root && !/^[ \t]*\S*[$%>][ \t]/m.test(text)) {
    return text;
  }
  let continued = false;
  return text
    .split('\n')
    .map((line) => {
      const length = promptLength(line, continued, root);
      continued = /\\$/.test(line.trimEnd());
      return length > 0 ? ' '.repeat(length) + line.slice(length) : line;
    })
    .join('\n');
}

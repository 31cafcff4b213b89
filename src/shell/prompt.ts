/** `$ `, `% `, `user@host:~$ ` and the like at the start of a line, before a command. */
const PROMPT = /^(?:\([\w.-]+\) )?(?:[\w.-]+@[\w.-]+[: ]?[^\s$#%]*)?[$%][ \t]+(?=\S)/;
/**
 * Prompts whose signs have other meanings too, so that only a command of ours behind them tells: `> `,
 * `❯ `, `➜ `, `➜  dir `, `root@host:~# `, `[me@host dir]$ `, `bash-5.2$ `, `~/dir $ `, `~ `, `>> `,
 * `$> `, `node-1# `, `C:\> `, `PS C:\> `.
 */
const TOOL_PROMPT =
  /^(?:\$?>{1,3}|[❯›»λ➜→⇒]|~(?=[ \t])|[\w.-]+#(?=[ \t])|➜[ \t]+[\w~./-]+|[\w.-]+@[\w.-]+[: ]?[^\s$#%]*#|\[[\w.-]+@[\w.-]+[ :][^\]\s]*\] ?[$#%]|(?:ba|z|k)?sh-[\d.]+[$#]|[~/][\w~./-]* ?[$#%]|(?:PS )?[A-Za-z]:\\[^>\n]*>)[ \t]*(?=(?:sudo[ \t]+)?(?:helm|kubectl)[ \t])/;
/** The shell's second prompt, in transcripts of continued commands; or a redirection to a file. */
const CONTINUATION_PROMPT = /^>[ \t]+(?=\S)/;
/** Nothing is redirected to a flag. */
const PROMPTED_FLAG = /^>[ \t]+--?[a-z]/i;
/** `# helm …`: a root prompt, or a command commented out; see {@link promptLength}. */
const ROOT_PROMPT = /^#[ \t]+(?=(?:helm|kubectl)[ \t])/;

/**
 * The length of the prompt at the start of a line, with the white space before and after it; 0 if there is none.
 *
 * @param line - one physical line
 * @param root - whether `# ` before a command is a prompt in this block
 */
export function promptLength(line: string, root = false): number {
  return (
    lengthOf(line, PROMPT) ||
    lengthOf(line, TOOL_PROMPT) ||
    (root ? lengthOf(line, ROOT_PROMPT) : 0)
  );
}

/** The prompt at the start of a text, with the white space before and after it; empty if there is none. */
export function firstPrompt(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.slice(0, promptLength(line));
}

function lengthOf(line: string, prompt: RegExp): number {
  const indent = indentOf(line);
  const match = prompt.exec(line.slice(indent));
  return match ? indent + match[0].length : 0;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * Covers the prompts of a text with spaces, so that offsets stay.
 *
 * @param root - whether `# ` before a command is a prompt in this text
 */
export function blankPrompts(text: string, root = false): string {
  if (!root && !/^[^\n]*?[$%>#~❯›»λ➜→⇒]/m.test(text)) {
    return text;
  }
  const lines = text.split('\n');
  const isContinued = (index: number): boolean => /\\$/.test(lines[index - 1]?.trimEnd() ?? '');
  let first = 0;
  return lines
    .map((line, i) => {
      if (!isContinued(i)) {
        first = i;
      }
      const second = i > first ? lengthOf(line, CONTINUATION_PROMPT) : 0;
      const isPrompt = second > 0 && isSecondPrompt(lines, first, i, isContinued);
      const length = isPrompt ? second : promptLength(line, root);
      return length > 0 ? ' '.repeat(length) + line.slice(length) : line;
    })
    .join('\n');
}

/**
 * Whether `> ` at the start of a line that continues another is a prompt: it stands where the prompt
 * of the first line stands, before a flag, or on each of several lines. Else the shell takes it for
 * a redirection, and so did who wrote `helm show values … \⏎  > values.yaml`.
 */
function isSecondPrompt(
  lines: readonly string[],
  first: number,
  index: number,
  isContinued: (index: number) => boolean,
): boolean {
  const line = lines[index] as string;
  const start = lines[first] as string;
  const prompted = promptLength(start) > 0 && indentOf(start) === indentOf(line);
  if (prompted || PROMPTED_FLAG.test(line.trimStart())) {
    return true;
  }
  let last = index;
  while (last + 1 < lines.length && isContinued(last + 1)) {
    last += 1;
  }
  const continued = lines.slice(first + 1, last + 1);
  return (
    continued.length > 1 && continued.every((other) => lengthOf(other, CONTINUATION_PROMPT) > 0)
  );
}

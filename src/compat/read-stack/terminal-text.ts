const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);

/** Colours and cursor moves, then titles and links: control sequences of ECMA-48, 5.4 and 8.3.89. */
const SEQUENCES = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}\\n]*(?:${BELL}|${ESCAPE}\\\\)?)`,
  'g',
);

/** The lines of what somebody copied from a terminal, without colours and line ends. */
export function linesOf(text: string): string[] {
  return text
    .replace(SEQUENCES, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

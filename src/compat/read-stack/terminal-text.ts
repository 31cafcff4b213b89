const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);

/** Colours and cursor moves, then titles and links: control sequences of ECMA-48, 5.4 and 8.3.89. */
const SEQUENCES = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}\\n]*(?:${BELL}|${ESCAPE}\\\\)?)`,
  'g',
);

/** Marks that cannot be seen: of byte order, and where a line may break. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** The lines of what somebody copied from a terminal, without colours and line ends. */
export function linesOf(text: string): string[] {
  return text
    .replace(SEQUENCES, '')
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .split(/\r?\n|\r$/);
}

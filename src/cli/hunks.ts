import {diffLines, type DiffStep} from '../site/diff.js';

/** Lines that change together, with some lines around them. */
export interface Hunk {
  /** 1-based line in the text before, of the first step. */
  readonly before: number;
  /** 1-based line in the text after, of the first step. */
  readonly after: number;
  readonly steps: readonly DiffStep[];
}

/** The changes from one text to another, those close to each other together. */
export function hunksOf(before: string, after: string, context = 0): Hunk[] {
  const steps = diffLines(linesOf(before), linesOf(after));
  const hunks: Hunk[] = [];
  let [from, to] = [0, 0];
  const changes = steps.flatMap(({kind}, index) => (kind === 'keep' ? [] : [index]));
  for (const [order, index] of changes.entries()) {
    const previous = changes[order - 1];
    if (previous !== undefined && index - previous <= 2 * context + 1) {
      to = index;
    } else {
      if (previous !== undefined) hunks.push(hunk(steps, from - context, to + context));
      [from, to] = [index, index];
    }
  }
  if (changes.length > 0) hunks.push(hunk(steps, from - context, to + context));
  return hunks;
}

function hunk(steps: readonly DiffStep[], from: number, to: number): Hunk {
  const start = Math.max(from, 0);
  const earlier = steps.slice(0, start);
  return {
    before: 1 + earlier.filter(({kind}) => kind !== 'add').length,
    after: 1 + earlier.filter(({kind}) => kind !== 'remove').length,
    steps: steps.slice(start, to + 1),
  };
}

/** The lines of a hunk as a diff shows them. */
export function hunkLines({steps}: Hunk): string[] {
  const sign = {keep: ' ', remove: '-', add: '+'};
  return steps.map(({kind, line}) => sign[kind] + line);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** A unified diff of one file, with three lines around each change. */
export function formatDiff(path: string, before: string, after: string): string {
  const hunks = hunksOf(before, after, 3).map((hunk) => {
    const count = (without: string) => hunk.steps.filter(({kind}) => kind !== without).length;
    const range = `@@ -${hunk.before},${count('add')} +${hunk.after},${count('remove')} @@`;
    return [range, ...hunkLines(hunk)].join('\n');
  });
  return [`--- ${path}`, `+++ ${path}`, ...hunks].join('\n');
}

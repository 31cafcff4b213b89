/** A step from one list of lines to another: a line kept, taken out, or put in. */
export interface DiffStep {
  readonly kind: 'keep' | 'remove' | 'add';
  readonly line: string;
}

/**
 * The shortest way from one list of lines to another.
 *
 * Myers' greedy algorithm: time grows with the number of lines times the number
 * of differences. http://www.xmailserver.org/diff2.pdf
 */
export function diffLines(before: readonly string[], after: readonly string[]): DiffStep[] {
  // Furthest line of `before` reached on each diagonal (index in before − index in after), per number of steps.
  const rounds: Array<ReadonlyMap<number, number>> = [];
  let reached = new Map([[1, 0]]);
  for (let steps = 0; ; steps += 1) {
    rounds.push(reached);
    const next = new Map(reached);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isAddition(reached, diagonal, steps)
        ? at(reached, diagonal + 1)
        : at(reached, diagonal - 1) + 1;
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x += 1;
      }
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(before, after, rounds);
      }
    }
    reached = next;
  }
}

function at(reached: ReadonlyMap<number, number>, diagonal: number): number {
  return reached.get(diagonal) ?? -1;
}

function isAddition(
  reached: ReadonlyMap<number, number>,
  diagonal: number,
  steps: number,
): boolean {
  return (
    diagonal === -steps ||
    (diagonal !== steps && at(reached, diagonal - 1) < at(reached, diagonal + 1))
  );
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  rounds: ReadonlyArray<ReadonlyMap<number, number>>,
): DiffStep[] {
  const path: DiffStep[] = [];
  let x = before.length;
  let y = after.length;
  for (let steps = rounds.length - 1; steps >= 0; steps -= 1) {
    const reached = rounds[steps] ?? new Map<number, number>();
    const addition = isAddition(reached, x - y, steps);
    const previous = x - y + (addition ? 1 : -1);
    const startX = at(reached, previous);
    const startY = startX - previous;
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      path.push({kind: 'keep', line: before[x] ?? ''});
    }
    if (steps === 0) break;
    if (addition) path.push({kind: 'add', line: after[(y -= 1)] ?? ''});
    else path.push({kind: 'remove', line: before[(x -= 1)] ?? ''});
  }
  return path.reverse();
}

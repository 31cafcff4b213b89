/**
 * All ways to get from stop 0 to stop `last` by hops of at most `longest`
 * stops: those of fewest hops first, and of these the ones that go far at once.
 *
 * @param isDead tells whether nothing that begins with these stops needs to be tried; asked again after each way
 * @returns the stops of each way, 0 and `last` among them
 */
export function* routes(
  last: number,
  longest: number,
  isDead: (stops: readonly number[]) => boolean,
): Generator<readonly number[]> {
  for (let hops = Math.ceil(last / longest); hops <= last; hops++) {
    yield* onward([0], hops);
  }

  function* onward(stops: readonly number[], hops: number): Generator<readonly number[]> {
    const at = stops[stops.length - 1] ?? 0;
    if (hops === 0) {
      yield stops;
      return;
    }
    const furthest = Math.min(at + longest, last - (hops - 1));
    const nearest = Math.max(at + 1, last - (hops - 1) * longest);
    for (let next = furthest; next >= nearest; next--) {
      if (isDead(stops)) return;
      const longer = [...stops, next];
      if (!isDead(longer)) yield* onward(longer, hops - 1);
    }
  }
}

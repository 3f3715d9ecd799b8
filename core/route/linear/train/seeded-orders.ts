/** Orders of 0 … count - 1, each shuffled further, that a fixed seed gives: the same data always make the same model. */
export function seededOrders(count: number): { next(): Uint32Array } {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  const random = createRandom(1);
  return {
    next() {
      shuffle(order, random);
      return order;
    },
  };
}

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

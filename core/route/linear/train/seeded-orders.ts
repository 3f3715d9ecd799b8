import { createRandom, type Random } from './create-random.ts';

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

function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

import { Configuration, RequestQueueV1 } from '@crawlee/basic';
import { shapeOf } from '../crawl/page-address.ts';
import type { PageQueue, QueueLimits, WaitingPage } from './page-queue.ts';

const NAME = 'audit';

/** A queue that one process keeps in a folder, with the configuration by which a crawler finds it. */
export interface LocalQueue extends PageQueue {
  configuration: Configuration;
  /** Removes it. */
  drop(): Promise<void>;
}

/**
 * Opens a queue in a folder, or begins it; `known` are pages of earlier starts. The first version of the library's queue, since the
 * second locks pages for a minute, also those of a process that was killed.
 */
export async function openLocalQueue(folder: string, known: Iterable<string>, { max, alike }: QueueLimits): Promise<LocalQueue> {
  const configuration = new Configuration({
    persistStorage: true,
    purgeOnStart: false,
    // Looks at memory without starting another program each second.
    systemInfoV2: true,
    storageClientOptions: { localDataDirectory: folder },
  });
  const queue = await RequestQueueV1.open(NAME, { config: configuration });
  const seen = new Set(known);
  const shapes = countShapes(seen);
  async function add(pages: readonly WaitingPage[]): Promise<WaitingPage[]> {
    const fresh: WaitingPage[] = [];
    const leftOut: WaitingPage[] = [];
    for (const page of pages) {
      if (seen.has(page.address) || queue.getTotalCount() + fresh.length >= max) continue;
      seen.add(page.address);
      const alikes = (shapes.get(shapeOf(page.address)) ?? 0) + 1;
      shapes.set(shapeOf(page.address), alikes);
      if (alikes <= alike) fresh.push(page);
      else if (alikes === alike + 1) leftOut.push(page);
    }
    const requests = fresh.map(({ address, depth }) => ({ url: address, uniqueKey: address, crawlDepth: depth }));
    if (requests.length) await queue.addRequestsBatched(requests, { waitForAllRequestsToBeAdded: true, waitBetweenBatchesMillis: 0 });
    return leftOut;
  }
  return { requests: queue, configuration, add, total: async () => queue.getTotalCount(), drop: () => queue.drop() };
}

/** How many addresses there are of each shape. */
function countShapes(addresses: Iterable<string>): Map<string, number> {
  const shapes = new Map<string, number>();
  for (const address of addresses) shapes.set(shapeOf(address), (shapes.get(shapeOf(address)) ?? 0) + 1);
  return shapes;
}

import { type IRequestManager, Request } from '@crawlee/basic';
import type PgBoss from 'pg-boss';
import type { WaitingPage } from './page-queue.ts';

interface Source {
  boss: PgBoss;
  /** The queue of pages, and that of pages which were given out too often. */
  name: string;
  lost: string;
  onLost(page: WaitingPage): Promise<void>;
}

/** How many lost pages are taken at once. */
const PART = 100;

/** Lets a crawler take its pages from jobs in a database; it adds none itself. */
export function takeRequests({ boss, name, lost, onLost }: Source): IRequestManager {
  let handled = 0;
  let pending = 0;
  const countBefore = async (before: 'active' | 'completed') => Number(await boss.getQueueSize(name, { before }));
  const fetchNextRequest = async () => {
    const [job] = await boss.fetch<WaitingPage>(name, { batchSize: 1, includeMetadata: true });
    if (!job) return null;
    pending++;
    const { address, depth } = job.data;
    const request = new Request({ id: job.id, url: address, uniqueKey: address, crawlDepth: depth });
    request.retryCount = job.retryCount;
    return request;
  };
  return {
    fetchNextRequest: fetchNextRequest as IRequestManager['fetchNextRequest'],
    isEmpty: async () => (await countBefore('active')) === 0,
    async isFinished() {
      if ((await countBefore('completed')) > 0) return false;
      await tellLost();
      return true;
    },
    async markRequestHandled({ id }) {
      handled++;
      pending--;
      await boss.complete(name, id!);
    },
    async reclaimRequest({ id }) {
      pending--;
      await boss.fail(name, id!);
      return null;
    },
    handledCount: async () => handled,
    getTotalCount: () => handled + pending,
    getPendingCount: () => pending,
    async *[Symbol.asyncIterator]() {
      for (let request = await fetchNextRequest(); request; request = await fetchNextRequest()) yield request;
    },
    addRequest: refuse,
    addRequestsBatched: refuse,
  };

  async function tellLost(): Promise<void> {
    for (let jobs = await fetchLost(); jobs.length; jobs = await fetchLost()) {
      for (const { data } of jobs) await onLost(data);
      await boss.complete(
        lost,
        jobs.map(({ id }) => id),
      );
    }
  }

  function fetchLost() {
    return boss.fetch<WaitingPage>(lost, { batchSize: PART });
  }
}

async function refuse(): Promise<never> {
  throw new Error('pages are added by the queue itself, within its limits');
}

import { addDays, dayInSeoul } from '../days.ts';
import { LATEST } from './check-clock.ts';
import type { Query } from './database.ts';
import { CONTENT_COLUMNS, type KeptRequest, type RequestContent } from './request.ts';
import type { Store } from './store.ts';

/** `kept`: now or by an earlier try; `changed`: an earlier try with the same draft id said something else. */
export type Keeping = { type: 'kept' | 'changed'; id: string };

interface Arrival {
  content: RequestContent;
  /** The number to give it, if it is new. */
  id: string;
  retentionDays: number;
}

/** Stores a request once, however often its draft is sent, and counts it. On the disk when this resolves. */
export function keepRequest({ database, now }: Store, arrival: Arrival): Promise<Keeping> {
  return database.transaction(async (query) => {
    const [latest] = await query<{ time: Date }>(`select ${LATEST} as time`, [now()]);
    const { time } = latest!;
    const earlier = (await insert(query, arrival, time)) ? null : await findByDraft(query, arrival.content.draft_id!);
    if (earlier && earlier.erase_at > time) return { type: isSame(earlier, arrival.content) ? 'kept' : 'changed', id: earlier.id };
    if (earlier) {
      // Its period is over: it waits to be erased, and the draft counts as new.
      await query('update requests set draft_id = null where id = $1', [earlier.id]);
      await insert(query, arrival, time);
    }
    await count(query, arrival, time);
    return { type: 'kept', id: arrival.id };
  });
}

async function insert(query: Query, { content, id, retentionDays }: Arrival, time: Date): Promise<boolean> {
  const row = { id, received_at: time, erase_at: addDays(time, retentionDays), ...content };
  const columns = ['id', 'received_at', 'erase_at', ...CONTENT_COLUMNS] as const;
  const places = columns.map((_, number) => `$${number + 1}`);
  const inserted = await query(
    `insert into requests (${columns.join(', ')}) values (${places.join(', ')}) on conflict (draft_id) do nothing returning id`,
    columns.map((column) => row[column]),
  );
  return inserted.length > 0;
}

async function count(query: Query, { content }: Arrival, time: Date): Promise<void> {
  await query(
    `insert into tallies (day, service, language, count) values ($1, $2, $3, 1)
     on conflict (day, service, language) do update set count = tallies.count + 1`,
    [dayInSeoul(time), content.service, content.language],
  );
}

async function findByDraft(query: Query, draftId: string): Promise<KeptRequest> {
  const [row] = await query<KeptRequest>('select * from requests where draft_id = $1', [draftId]);
  return row!;
}

function isSame(earlier: RequestContent, content: RequestContent): boolean {
  return CONTENT_COLUMNS.every((column) => earlier[column] === content[column]);
}

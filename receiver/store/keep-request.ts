import { addDays, dayInSeoul } from '../days.ts';
import type { Database, Query } from './database.ts';
import { CONTENT_COLUMNS, type RequestContent } from './request.ts';

/** `kept`: now or by an earlier try; `changed`: an earlier try with the same draft id said something else. */
export type Keeping = { type: 'kept' | 'changed'; id: string };

interface Arrival {
  content: RequestContent;
  /** The number to give it, if it is new. */
  id: string;
  now: Date;
  retentionDays: number;
}

/** Stores a request once, however often its draft is sent, and counts it. On the disk when this resolves. */
export function keepRequest(database: Database, arrival: Arrival): Promise<Keeping> {
  return database.transaction(async (query) => {
    if (await insert(query, arrival)) {
      await count(query, arrival);
      return { type: 'kept', id: arrival.id };
    }
    const earlier = await findByDraft(query, arrival.content.draft_id!);
    return { type: isSame(earlier, arrival.content) ? 'kept' : 'changed', id: earlier.id };
  });
}

async function insert(query: Query, { content, id, now, retentionDays }: Arrival): Promise<boolean> {
  const row = { id, received_at: now, erase_at: addDays(now, retentionDays), ...content };
  const columns = ['id', 'received_at', 'erase_at', ...CONTENT_COLUMNS] as const;
  const places = columns.map((_, number) => `$${number + 1}`);
  const inserted = await query(
    `insert into requests (${columns.join(', ')}) values (${places.join(', ')}) on conflict (draft_id) do nothing returning id`,
    columns.map((column) => row[column]),
  );
  return inserted.length > 0;
}

async function count(query: Query, { content, now }: Arrival): Promise<void> {
  await query(
    `insert into tallies (day, service, language, count) values ($1, $2, $3, 1)
     on conflict (day, service, language) do update set count = tallies.count + 1`,
    [dayInSeoul(now), content.service, content.language],
  );
}

async function findByDraft(query: Query, draftId: string): Promise<RequestContent & { id: string }> {
  const [row] = await query<RequestContent & { id: string }>('select * from requests where draft_id = $1', [draftId]);
  return row!;
}

function isSame(earlier: RequestContent, content: RequestContent): boolean {
  return CONTENT_COLUMNS.every((column) => earlier[column] === content[column]);
}

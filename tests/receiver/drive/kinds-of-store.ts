import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimKey } from '../../../receiver/store/claim-key.ts';
import type { Database } from '../../../receiver/store/database.ts';
import type { KeySource } from '../../../receiver/store/keys/keyring.ts';
import { openDatabase } from '../../../receiver/store/open-database.ts';
import { openPglite } from '../../../receiver/store/open-pglite.ts';
import { openPostgres } from '../../../receiver/store/open-postgres.ts';
import type { RequestContent } from '../../../receiver/store/requests/request.ts';
import type { Store } from '../../../receiver/store/store.ts';
import { findPostgres, startPostgres } from './local-postgres.ts';
import { prepareFolder } from './prepare-folder.ts';

/** An empty store for requests. */
export interface StorePlace {
  /** The folder of everything that the database writes, with its write-ahead log. */
  folder: string;
  keyFile: string;
  /** Whether the database runs inside the receiver, which then looks after its files. */
  isEmbedded: boolean;
  clock: { now: Date };
  /** Opens the database alone, without tables. */
  openBare(): Promise<Database>;
  /** Opens it as a receiver does at its start. */
  open(keySource?: KeySource): Promise<Store>;
  remove(): void;
}

interface KindOfStore {
  name: string;
  prepare(): Promise<StorePlace>;
}

const PGLITE: KindOfStore = {
  name: 'PGlite',
  async prepare() {
    const folder = await prepareFolder();
    return { ...placeOf(folder, undefined), folder, remove: () => rmSync(folder, { recursive: true }) };
  },
};

/** PGlite, and PostgreSQL where the machine has it. */
export function kindsOfStore(): KindOfStore[] {
  const programs = findPostgres();
  return programs ? [PGLITE, { name: 'PostgreSQL', prepare: async () => prepareServer(programs) }] : [PGLITE];
}

async function prepareServer(programs: string): Promise<StorePlace> {
  const server = startPostgres(programs);
  const own = await prepareFolder();
  const remove = () => {
    server.stop();
    rmSync(own, { recursive: true });
  };
  return { ...placeOf(own, server.url), folder: server.folder, remove };
}

function placeOf(folder: string, databaseUrl: string | undefined): Omit<StorePlace, 'remove' | 'folder'> {
  const keyFile = join(folder, 'request-key.json');
  const clock = { now: new Date('2026-11-24T03:00:00Z') };
  const open = async (keySource: KeySource = { type: 'file', path: keyFile }) => {
    const database = await openDatabase(folder, databaseUrl);
    try {
      return { database, keyring: await claimKey(database, keySource), settings: { clockGapDays: 7 }, now: () => clock.now };
    } catch (error) {
      await database.close();
      throw error;
    }
  };
  const openBare = async () => (databaseUrl ? openPostgres(databaseUrl) : openPglite(folder));
  return { keyFile, isEmbedded: databaseUrl === undefined, clock, openBare, open };
}

/** The contents of a request; `description` replaces its text. */
export function contentOf(changes: Partial<RequestContent> = {}): RequestContent {
  return {
    draft_id: null,
    service: 'immigration',
    kind: 'consultation',
    language: 'vi',
    answer_language: 'en',
    contact_method: 'email',
    term: 'alien-registration-card',
    page_host: 'www.hikorea.go.kr',
    page_title: '체류기간 연장허가 신청',
    email: 'hoa.nguyen@example.org',
    phone: '+82 10-0000-0000',
    first_name: 'Hoa',
    last_name: 'Nguyễn',
    address: '서울글로벌센터, 종로구',
    description: 'Tôi không muốn ai đọc điều này',
    ...changes,
  };
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../../receiver/read-services.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../receiver/settings.ts';
import { startOn } from '../../../receiver/start-receiver.ts';
import type { Database } from '../../../receiver/store/database.ts';
import type { KeySource } from '../../../receiver/store/keys/keyring.ts';
import { outerKey } from '../../../receiver/store/keys/outer-key.ts';
import { openDatabase } from '../../../receiver/store/open-database.ts';
import { prepareFolder } from './prepare-folder.ts';

/** A receiver with its own folder and clock, asked over HTTP. */
export interface TestReceiver {
  url: string;
  folder: string;
  database: Database;
  token: string;
  clock: { now: Date };
  /** What was reported to the operator. */
  reports: string[];
  stop(): Promise<void>;
}

const NO_NAMES: Directory = { services: new Map(), headwords: new Map(), problem: null };
/** Tests send more requests than people do. */
const NO_LIMIT = { burst: 100_000, perMinute: 100_000 };
/** The key that receivers on one database share. */
const SHARED_KEY: KeySource = { type: 'environment', keys: { current: outerKey(Buffer.alloc(32, 1)), previous: null } };

/** Starts on a folder of its own, or on a database that is shared with others. */
export async function startTestReceiver(settings: Partial<Settings> = {}, directory = NO_NAMES, shared?: Database): Promise<TestReceiver> {
  const folder = await prepareFolder();
  const database = shared ?? (await openDatabase(folder, undefined));
  const clock = { now: new Date('2026-11-24T03:00:00Z') };
  const reports: string[] = [];
  const receiver = await startOn(database, {
    host: '127.0.0.1',
    port: 0,
    folder,
    keySource: shared ? SHARED_KEY : { type: 'file', path: join(folder, 'request-key.json') },
    directory,
    settings: { ...DEFAULT_SETTINGS, postRate: NO_LIMIT, getRate: NO_LIMIT, loginRate: NO_LIMIT, codeRate: NO_LIMIT, ...settings },
    now: () => clock.now,
    report: (line) => reports.push(line),
  });
  const stop = async () => {
    await receiver.stop();
    rmSync(folder, { recursive: true });
  };
  return { url: receiver.url, folder, database, token: receiver.firstToken!, clock, reports, stop };
}

/** A request without any fault. */
export const FIELDS: Readonly<Record<string, string>> = {
  service_code: 'immigration',
  'attribute[kind]': 'consultation',
  'attribute[language]': 'vi',
  'attribute[answer_language]': 'en',
  'attribute[term]': 'alien-registration-card',
  'attribute[page_host]': 'www.hikorea.go.kr',
  'attribute[page_title]': '체류기간 연장허가 신청',
  'attribute[contact_method]': 'email',
  'attribute[consent]': 'yes',
  address_string: '서울글로벌센터, 종로구',
  email: 'hoa@example.org',
  phone: '+82 10-0000-0000',
  first_name: 'Hoa',
  last_name: 'Nguyễn',
  description: 'Tôi cần mang theo giấy tờ gì?\r\nCảm ơn!',
};

/** Sends a request as a form. `changes` replaces fields; null leaves a field out. */
export function postRequest(url: string, changes: Readonly<Record<string, string | null>> = {}, path = 'requests.json'): Promise<Response> {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter((field): field is [string, string] => field[1] !== null);
  return fetch(`${url}/open311/v2/${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { 'accept-language': 'en' } });
}

/** Sends a request, which must succeed, and returns its number. */
export async function sendRequest(url: string, changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const response = await postRequest(url, changes);
  const [request] = (await response.json()) as [{ service_request_id?: string; description?: string }];
  if (!request.service_request_id) throw new Error(request.description);
  return request.service_request_id;
}

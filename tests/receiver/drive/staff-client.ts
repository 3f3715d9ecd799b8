import { ROLES, type Role } from '../../../receiver/staff/roles.ts';
import { addToken } from '../../../receiver/staff/tokens/tokens.ts';
import type { Database } from '../../../receiver/store/database.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** Who makes tokens in these tests, and when. */
export const OPERATOR_IN_TESTS = { at: new Date('2026-11-24T03:00:00Z'), staff: 'operator', address: null };

type Fields = Readonly<Record<string, string>>;

/** The pages of the staff, asked as one person whose browser reads English. */
export interface StaffClient {
  /** The session; empty before a login. */
  cookie: string;
  get(path: string, headers?: Fields): Promise<Response>;
  getPage(path: string, headers?: Fields): Promise<string>;
  post(path: string, fields?: Fields, headers?: Fields): Promise<Response>;
  /** Tries to log in. */
  tryLogIn(token: string, headers?: Fields): Promise<Response>;
  /** Logs in, and sends the new cookie from then on. */
  logIn(token: string): Promise<void>;
}

/** A client of the receiver at an address, which takes the answers as they come and follows no redirect. */
export function createStaffClient(url: string): StaffClient {
  const client: StaffClient = {
    cookie: '',
    get: (path, headers = {}) =>
      fetch(url + path, { headers: { cookie: client.cookie, 'accept-language': 'en', ...headers }, redirect: 'manual' }),
    getPage: async (path, headers) => (await client.get(path, headers)).text(),
    post: (path, fields = {}, headers = {}) =>
      fetch(url + path, {
        method: 'POST',
        headers: { cookie: client.cookie, origin: url, 'accept-language': 'en', ...FORM, ...headers },
        body: new URLSearchParams(fields).toString(),
        redirect: 'manual',
      }),
    tryLogIn: (token, headers = { origin: url }) =>
      fetch(`${url}/log-in`, { method: 'POST', body: new URLSearchParams({ token }), headers, redirect: 'manual' }),
    async logIn(token) {
      client.cookie = (await client.tryLogIn(token)).headers.get('set-cookie')!.split(';')[0]!;
    },
  };
  return client;
}

/** Makes a token for Kim, with every role unless others are named. */
export function addKim(database: Database, roles: readonly Role[] = ROLES, at = OPERATOR_IN_TESTS.at): Promise<string> {
  return addToken(database, { name: 'kim', roles }, { ...OPERATOR_IN_TESTS, at });
}

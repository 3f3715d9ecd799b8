import { chainOldLines } from '../log/log-chain.ts';
import type { Query } from './database.ts';

/** A statement, or a function where statements are not enough. */
export type Change = string | ((query: Query) => Promise<void>);

/** The changes of each version, in order. A version that has been released is never changed. */
export const MIGRATIONS: readonly (readonly Change[])[] = [
  [
    `create table requests (
      id text primary key,
      draft_id uuid unique,
      received_at timestamptz not null,
      erase_at timestamptz not null,
      closed_at timestamptz,
      service text not null,
      kind text not null,
      language text not null,
      answer_language text not null,
      contact_method text not null,
      term text,
      page_host text,
      page_title text,
      email text,
      phone text,
      first_name text,
      last_name text,
      address text,
      description text
    )`,
    'create index requests_by_time on requests (received_at desc, id desc)',
    'create index requests_by_erasure on requests (erase_at)',
    `create table tallies (
      day text not null,
      service text not null,
      language text not null,
      count integer not null,
      primary key (day, service, language)
    )`,
    `create table accesses (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      staff text not null,
      address text,
      action text not null,
      request_id text
    )`,
    'create index accesses_by_time on accesses (at)',
    `create table sessions (
      hash text primary key,
      staff text not null,
      token_hash text not null,
      expires_at timestamptz not null
    )`,
  ],
  [
    'alter table accesses add note text, add hash text, alter at type timestamptz(3)',
    `create table log_ends (
      side text primary key,
      id bigint not null,
      hash text not null,
      at timestamptz(3)
    )`,
    chainOldLines,
    'alter table accesses alter hash set not null',
    `create table tokens (
      name text primary key,
      hash text unique,
      roles text not null,
      made_at timestamptz not null,
      sealed_secret text,
      last_step bigint
    )`,
    `create table token_changes (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      staff text not null,
      action text not null,
      name text not null,
      roles text not null
    )`,
    'drop table sessions',
    `create table sessions (
      hash text primary key,
      staff text not null,
      token_hash text not null,
      expires_at timestamptz not null,
      seen_at timestamptz not null
    )`,
    'create unlogged table limit_keys (id text primary key, day date not null, key text not null)',
    `create unlogged table limits (
      name text not null,
      bucket text not null,
      turns double precision not null,
      granted boolean not null,
      filled_at timestamptz not null,
      primary key (name, bucket)
    )`,
  ],
  [
    `create table heartbeat (
      only_row boolean primary key default true check (only_row),
      at timestamptz not null
    )`,
    // Older receivers wrote no heartbeat: their last write takes its place.
    `insert into heartbeat (at)
      select max(at) from (select received_at from requests union all select at from accesses) as written (at) having max(at) is not null`,
  ],
  [
    // The receiver encrypts the rows of the old table and drops it as soon as it has its key.
    'alter table requests rename to plain_requests',
    'alter index requests_pkey rename to plain_requests_pkey',
    'drop index requests_by_time, requests_by_erasure',
    `create table requests (
      id text primary key,
      draft_hash text unique,
      received_at timestamptz not null,
      erase_at timestamptz not null,
      closed_at timestamptz,
      sealed bytea not null
    )`,
    'create index requests_by_time on requests (received_at desc, id desc)',
    'create index requests_by_erasure on requests (erase_at)',
    `create table request_keys (
      request_id text primary key references requests on delete cascade,
      key_id text not null,
      wrapped bytea not null
    )`,
    `create table outer_key (
      only_row boolean primary key default true check (only_row),
      key_id text not null,
      rotation_due boolean not null default false
    )`,
  ],
];

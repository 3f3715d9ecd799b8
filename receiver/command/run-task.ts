import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Actor, OPERATOR } from '../log/access.ts';
import { checkLog } from '../log/check-log.ts';
import { dropOldAccesses } from '../log/log-access.ts';
import { readHeads } from '../log/log-heads.ts';
import { readMonth } from '../log/log-month.ts';
import { writeCsv, writeJsonLines } from '../log/write-month.ts';
import { removeSecondFactor } from '../staff/account/second-factor.ts';
import type { Role } from '../staff/roles.ts';
import { addToken, removeToken } from '../staff/tokens/tokens.ts';
import type { Database } from '../store/database.ts';

/** A task of the operator that needs no serving receiver. Where a receiver is using the folder, that receiver does it. */
export type Task =
  | { type: 'add-token'; name: string; roles: readonly Role[] }
  | { type: 'remove-token' | 'remove-code'; name: string }
  | { type: 'check-log' | 'drop-old-log' }
  /** `path` is absolute; its ending decides between CSV and JSON lines. */
  | { type: 'export-log'; month: string; path: string };

/** The outcome of a task: what to print, and the exit code. */
export interface Outcome {
  text: string;
  code: 0 | 1 | 2;
}

/** Does one task. Rejects with a line for the operator. */
export async function runTask(database: Database, folder: string, { task, now }: { task: Task; now: Date }): Promise<Outcome> {
  const by: Actor = { at: now, staff: OPERATOR, address: null };
  switch (task.type) {
    case 'add-token':
      return done(`The token of ${task.name}, shown only now:\n\n  ${await addToken(database, task, by)}\n`);
    case 'remove-token':
      return done((await removeToken(database, task.name, by)) ? `The token of ${task.name} is void.` : `${task.name} has no token.`);
    case 'remove-code':
      return done(
        (await removeSecondFactor(database, task.name, by))
          ? `${task.name} logs in with the token alone.`
          : `${task.name} has no second factor.`,
      );
    case 'check-log':
      return describeCheck(await checkLog(database, readHeads(folder), now));
    case 'drop-old-log':
      await database.transaction((query) => dropOldAccesses(query, now));
      return done('The log keeps the lines that it has to keep.');
    case 'export-log':
      return exportLog(database, task);
  }
}

/** Does a task for another process: takes it as one line of JSON, and returns its outcome as one line of JSON. */
export async function answerTask(database: Database, folder: string, { line, now }: { line: string; now: Date }): Promise<string> {
  const outcome = await runTask(database, folder, { task: JSON.parse(line) as Task, now }).catch(
    (error: Error): Outcome => ({ text: error.message, code: 2 }),
  );
  return JSON.stringify(outcome);
}

/** The result of a check, in one line. */
export function describeCheck(check: Awaited<ReturnType<typeof checkLog>>): Outcome {
  if (check.type === 'whole') return done(`The access log is whole: ${check.lines} lines, the last with the hash ${check.head.hash}.`);
  const problems = {
    chain: `line ${check.line}, or one right before it, was changed, removed or inserted`,
    end: `after line ${check.line}, lines were removed or inserted`,
    head: `line ${check.line} is not the one whose hash was exported`,
  };
  return { text: `The access log was tampered with: ${problems[check.problem]}.`, code: 1 };
}

async function exportLog(database: Database, { month, path }: Extract<Task, { type: 'export-log' }>): Promise<Outcome> {
  const log = await database.transaction((query) => readMonth(query, month));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, path.endsWith('.jsonl') ? writeJsonLines(log) : writeCsv(log), { mode: 0o600 });
  return done(`${log.lines.length} lines of ${month} are in ${path}. Head: ${log.head?.hash ?? 'none'}`);
}

function done(text: string): Outcome {
  return { text, code: 0 };
}

import type { ServerContext } from '../server-context.ts';
import { beat } from '../store/check-clock.ts';
import { isRotationDue, rotateKey } from '../store/keys/rotate-key.ts';
import { obstacleOf } from '../store/obstacle.ts';
import { eraseExpired } from '../store/requests/erase-requests.ts';
import { repeatEvery } from './repeat-every.ts';

/** Checks the clock and erases what is due. */
export async function cleanUp(context: ServerContext): Promise<void> {
  await watchClock(context);
  await clean(context);
}

/** Checks the clock every hour, erases and checks the access log every day, until the returned function is called. */
export function keepUp(context: ServerContext): () => void {
  const repeat = (hours: number, name: string, task: () => Promise<unknown>) =>
    repeatEvery(hours, () => void task().catch((error: Error) => context.report(`${name} failed: ${error.name}`)));
  const stops = [
    repeat(1, 'the heartbeat', () => watchClock(context)),
    repeat(24, 'erasing', () => clean(context)),
    repeat(24, 'checking the access log', () => context.log.check()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function watchClock({ database, report, ...context }: ServerContext): Promise<void> {
  const clock = await database.transaction((query) => beat(query, context));
  if (clock.type === 'plausible') return;
  const [now, last] = [clock.now.toISOString(), clock.last.toISOString()];
  report(`the clock says ${now}, after ${last}: nothing is erased until the staff confirm it on their page`);
}

/** Erases requests whose period is over, and destroys the key that could still open them. */
async function clean(context: ServerContext): Promise<void> {
  const { database, keyring, report } = context;
  await eraseExpired(context);
  if (await isRotationDue(database.query)) {
    if (keyring.source.type === 'file') await rotateKey(context);
    else report('requests were erased since the last change of RECEIVER_KEY: it still opens them in archives and backups');
  }
  // Every time, since the process may have ended during an earlier erasure.
  await database.forget().catch((error: unknown) => {
    if (obstacleOf(error) !== 'no room') throw error;
    report('the disk is too full to remove erased requests from the files; the receiver tries again tomorrow');
  });
}

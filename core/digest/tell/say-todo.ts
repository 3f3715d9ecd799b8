import type { Digest, Todo } from '../digest.ts';
import { fillNotice, type Telling } from './telling.ts';

/** What a step asks of the reader; null where a number in it holds no longer. */
export function sayTodo({ id }: Todo, { kind }: Pick<Digest, 'kind'>, telling: Telling): string | null {
  const own = kind === null ? undefined : telling.texts.notices[kind]?.steps[id];
  if (own) return fillNotice(own, kind, telling);
  return telling.say(id === 'report-scam' ? 'todo.reportScam' : 'todo.pay');
}

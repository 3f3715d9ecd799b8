import type { Digest, Todo } from '../../core/digest/digest.ts';
import { sayDay, sayDaysLeft, sayPeriod } from '../../core/digest/tell/say-field.ts';
import { sayTodo } from '../../core/digest/tell/say-todo.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';
import { writeCalendar } from '../../core/digest/write-calendar.ts';
import { sayWon } from '../../core/facts/say-fact.ts';
import type { LetterShell } from './letter-shell.ts';

export interface DigestStepsProps {
  digest: Digest;
  telling: Telling;
  shell: LetterShell;
  heading: 'h3' | 'h4';
}

/** What to do, step by step, each with its last day and its sum. */
export function DigestSteps({ digest, telling, shell, heading: Name }: DigestStepsProps) {
  const { say } = telling;
  if (digest.todo.length === 0) return null;
  return (
    <div class="part">
      <Name>{say('todo.title')}</Name>
      <ol class="steps">
        {digest.todo.map((todo) => (
          <li key={todo.id}>
            <p>{sayTodo(todo, digest, telling) ?? say('old')}</p>
            <Limits todo={todo} telling={telling} />
            {todo.daysLeft !== null && todo.daysLeft >= 0 && (
              <button type="button" class="plain" onClick={() => saveDay(todo, digest, telling, shell)}>
                {say('calendar.add')}
                <span class="hidden">: {sayDay(todo.by!, telling.lang)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How much, by when, and whether that is in doubt. */
function Limits({ todo: { won, by, daysLeft, within, unsure }, telling }: { todo: Todo; telling: Telling }) {
  const { say, lang } = telling;
  const isLate = daysLeft !== null && daysLeft < 0;
  const limits = [
    won !== null && sayWon(won, lang),
    by !== null && `${say('todo.by', { date: sayDay(by, lang) })} (${sayDaysLeft(daysLeft!, say)})`,
    within && sayPeriod(within, telling),
  ].filter(Boolean);
  if (limits.length === 0) return null;
  return (
    <>
      <p class="limit">{limits.join(' · ')}</p>
      {isLate && <p class="late">{say('todo.late')}</p>}
      {unsure && <p class="unsure">{say('unsure')}</p>}
    </>
  );
}

/** Hands the reader a file with the last day of a step, for a calendar. */
function saveDay(todo: Todo, digest: Digest, telling: Telling, { now, save }: LetterShell): void {
  const { say, texts } = telling;
  const name = (digest.kind !== null && texts.notices[digest.kind]?.name) || sayTodo(todo, digest, telling) || '';
  const description = [sayTodo(todo, digest, telling), todo.won !== null && sayWon(todo.won, telling.lang), todo.unsure && say('unsure')];
  const day = { date: todo.by!, title: say('calendar.title', { what: name }), description: description.filter(Boolean).join('\n') };
  save(`annae-${todo.by}.ics`, 'text/calendar', writeCalendar(day, now()));
}

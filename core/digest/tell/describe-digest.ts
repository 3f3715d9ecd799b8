import { sayWon } from '../../facts/say-fact.ts';
import type { Digest, DigestField, Todo } from '../digest.ts';
import type { Field } from '../notice.ts';
import { sayDay, sayDaysLeft, sayField, sayPeriod } from './say-field.ts';
import { sayTodo } from './say-todo.ts';
import { sayUnknownKind } from './say-unknown-kind.ts';
import { fillNotice, SURE, type Telling } from './telling.ts';

/** A digest in the reader's language as plain text, for a terminal and for the clipboard. */
export function describeDigest(digest: Digest, telling: Telling): string {
  const parts = [
    ...describeKind(digest, telling),
    describeTodo(digest, telling),
    describeFields(digest, telling),
    ...describeRest(digest, telling),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeKind(digest: Digest, telling: Telling): string[] {
  const { kind, sure, warning, signs, several } = digest;
  const { texts, say } = telling;
  const alarm = warning ? [[say('imitation'), ...signs.map((sign) => `- ${texts.imitations[sign]}`)].join('\n')] : [];
  const notice = kind === null ? undefined : texts.notices[kind];
  if (!notice) return [...alarm, ...(warning ? [] : [sayUnknownKind(digest, say)]), ...(several ? [say('several')] : [])];
  if (warning) return alarm;
  const about = fillNotice(notice.about, kind, telling) ?? '';
  return [[...(sure < SURE ? [say('kind.maybe')] : []), notice.name, about].join('\n'), ...(several ? [say('several')] : [])];
}

function describeTodo(digest: Digest, telling: Telling): string {
  if (digest.todo.length === 0) return '';
  const lines = digest.todo.map((one, at) =>
    [`${at + 1}. ${sayTodo(one, digest, telling) ?? ''}`, ...limitsOf(one, telling)].join('\n   '),
  );
  return [telling.say('todo.title'), ...lines].join('\n');
}

function limitsOf({ won, by, daysLeft, within, unsure }: Todo, telling: Telling): string[] {
  const { lang, say } = telling;
  const parts = [
    ...(won === null ? [] : [sayWon(won, lang)]),
    ...(by === null ? [] : [`${say('todo.by', { date: sayDay(by, lang) })} (${sayDaysLeft(daysLeft!, say)})`]),
    ...(within ? [sayPeriod(within, telling)] : []),
    ...(unsure ? [`(${say('unsure')})`] : []),
  ];
  return parts.length > 0 ? [`→ ${parts.join(' · ')}`] : [];
}

function describeFields({ fields, warning }: Digest, telling: Telling): string {
  // What a fake says is nothing to go by.
  if (warning) return '';
  const { say } = telling;
  const rows = (Object.entries(fields) as [Field, DigestField][]).map(
    ([field, found]) => `- ${say(`fields.${field}`)}: ${sayField(found, telling)}${found.unsure ? ` (${say('unsure')})` : ''}`,
  );
  return rows.length > 0 ? [say('read'), ...rows].join('\n') : say('nothing');
}

function describeRest({ kind, warning }: Digest, telling: Telling): string[] {
  const { texts, model, say } = telling;
  const notice = kind === null || warning ? undefined : texts.notices[kind];
  if (!notice) return [];
  const papers = model.notices.find(({ id }) => id === kind)?.bring.flatMap((paper) => texts.papers[paper] ?? []) ?? [];
  return [
    `${say('otherwise')}\n${fillNotice(notice.otherwise, kind, telling) ?? ''}`,
    `${say('genuine')}\n${fillNotice(notice.genuine, kind, telling) ?? ''}`,
    papers.length > 0
      ? `${say('bring')}\n${papers.map(({ name, korean }) => (name === korean ? name : `${name} (${korean})`)).join(', ')}`
      : '',
  ];
}

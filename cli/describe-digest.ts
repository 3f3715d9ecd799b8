import type { Digest, DigestField, PeriodField, Todo } from '../core/digest/digest.ts';
import type { LetterModel, LetterTexts } from '../core/digest/letter-model.ts';
import type { Field } from '../core/digest/notice.ts';
import { fillFacts } from '../core/facts/fill-facts.ts';
import { sayFact, sayWon } from '../core/facts/say-fact.ts';
import type { Language } from '../core/languages.ts';
import { createTranslator, type Translate } from '../locales/create-translator.ts';
import { readStrings } from '../locales/read-locales.ts';

interface Telling {
  lang: Language;
  /** `YYYY-MM-DD` */
  today: string;
  model: LetterModel;
  texts: LetterTexts;
}

/** A digest in the reader's language, for a terminal. */
export function describeDigest(digest: Digest, telling: Telling): string {
  const t = createTranslator(telling.lang, readStrings(telling.lang, 'digest'));
  const parts = [
    ...describeKind(digest, telling, t),
    describeTodo(digest, telling, t),
    describeFields(digest, telling, t),
    ...describeRest(digest, telling, t),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The least sureness of a kind that is told without a doubt. */
const SURE = 0.5;

function describeKind({ kind, sure, warning, signs }: Digest, { texts, ...telling }: Telling, t: Translate): string[] {
  const alarm = warning ? [[t('imitation'), ...signs.map((sign) => `- ${texts.imitations[sign]}`)].join('\n')] : [];
  const notice = kind === null ? undefined : texts.notices[kind];
  if (!notice) return [...alarm, ...(warning ? [] : [t('kind.none')])];
  if (warning) return alarm;
  const about = fill(notice.about, { kind }, { texts, ...telling }, t);
  return [[...(sure < SURE ? [t('kind.maybe')] : []), notice.name, about].join('\n')];
}

function describeTodo({ todo, kind }: Digest, telling: Telling, t: Translate): string {
  if (todo.length === 0) return '';
  const steps = kind === null ? undefined : telling.texts.notices[kind]?.steps;
  const lines = todo.map((one, at) => {
    const own = steps?.[one.id];
    const text = one.id === 'report-scam' && !own ? t('todo.reportScam') : own ? fill(own, { kind }, telling, t) : t('todo.pay');
    return [`${at + 1}. ${text}`, ...limitsOf(one, telling, t)].join('\n   ');
  });
  return [t('todo.title'), ...lines].join('\n');
}

function limitsOf({ won, by, daysLeft, within, unsure }: Todo, { lang }: Telling, t: Translate): string[] {
  const parts = [
    ...(won === null ? [] : [sayWon(won, lang)]),
    ...(by === null ? [] : [`${t('todo.by', { date: sayDay(by, lang) })} (${sayDaysLeft(daysLeft!, t)})`]),
    ...(within ? [sayPeriod(within, lang, t)] : []),
    ...(unsure ? [`(${t('unsure')})`] : []),
  ];
  return parts.length > 0 ? [`→ ${parts.join(' · ')}`] : [];
}

function describeFields({ fields, warning }: Digest, { lang }: Telling, t: Translate): string {
  // What a fake says is nothing to go by.
  if (warning) return '';
  const rows = (Object.entries(fields) as [Field, DigestField][]).map(([field, found]) => {
    const name = t(`fields.${field}`);
    return `- ${name}: ${sayField(found, lang, t)}${found.unsure ? ` (${t('unsure')})` : ''}`;
  });
  return rows.length > 0 ? [t('read'), ...rows].join('\n') : t('nothing');
}

function describeRest({ kind, warning }: Digest, telling: Telling, t: Translate): string[] {
  const notice = kind === null || warning ? undefined : telling.texts.notices[kind];
  if (!notice) return [];
  const papers = telling.model.notices.find(({ id }) => id === kind)?.bring.flatMap((paper) => telling.texts.papers[paper] ?? []) ?? [];
  return [
    `${t('otherwise')}\n${fill(notice.otherwise, { kind }, telling, t)}`,
    `${t('genuine')}\n${fill(notice.genuine, { kind }, telling, t)}`,
    papers.length > 0
      ? `${t('bring')}\n${papers.map(({ name, korean }) => (name === korean ? name : `${name} (${korean})`)).join(', ')}`
      : '',
  ];
}

function sayField(field: DigestField, lang: Language, t: Translate): string {
  if ('won' in field) return sayWon(field.won, lang);
  if ('date' in field) return field.time ? `${sayDay(field.date, lang)}, ${field.time}` : sayDay(field.date, lang);
  if ('to' in field) return `${sayDay(field.from, lang)} – ${sayDay(field.to, lang)}`;
  if ('text' in field) return field.text;
  const period = sayPeriod(field, lang, t);
  return field.until === undefined ? period : `${period} (${t('todo.by', { date: sayDay(field.until, lang) })})`;
}

function sayPeriod({ days, months, counted, fact }: PeriodField, lang: Language, t: Translate): string {
  const parts = [
    months === undefined ? null : { value: months, unit: 'month' as const },
    days === undefined ? null : { value: days, unit: 'day' as const },
  ];
  const period = parts.flatMap((part) => (part ? [sayFact(part, lang, String)] : [])).join(' ');
  const said = counted === null ? t('todo.within', { period }) : t(`todo.counted.${counted}`, { period });
  return fact === undefined ? said : `${said} (${t('law')})`;
}

function sayDay(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
}

function sayDaysLeft(days: number, t: Translate): string {
  if (days === 0) return t('todo.today');
  return days > 0 ? t('todo.left', { count: days }) : t('todo.passed', { count: -days });
}

/** A text with its facts; where one holds no longer, without the text: an old number is worse than none. */
function fill(text: string, { kind }: Pick<Digest, 'kind'>, { lang, model, today }: Telling, t: Translate): string {
  const facts = model.notices.find(({ id }) => id === kind)?.facts ?? [];
  return fillFacts(text, facts, today, (fact) => sayFact(fact, lang, (count) => t('businessDays', { count }))) ?? '';
}

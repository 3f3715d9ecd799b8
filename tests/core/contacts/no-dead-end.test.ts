import { describe, expect, it } from 'vitest';
import { type Opening, openingOf } from '../../../core/contacts/opening-hours.ts';
import type { PhoneLine } from '../../../core/contacts/phone-line.ts';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import type { SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { type OpenAnswerer, whoAnswers } from '../../../core/contacts/who-answers.ts';
import { SERVICES, type Service } from '../../../core/services.ts';
import { DIRECTORY } from './sample-contacts.ts';

const HOUR = 3_600_000;
const TWO_WEEKS = 14 * 24 * HOUR;

/** All lines and centres, each once. */
const CONTACTS = new Map(
  [...Object.values(DIRECTORY.services).flatMap(({ contacts }) => contacts), ...DIRECTORY.centres].map((contact) => [
    contact.name.ko,
    contact,
  ]),
);

/** Languages with all the hours that a contact has: of those that its hours do not name, one speaks for all. */
function languagesOf({ languages, hours }: Pick<PhoneLine, 'languages' | 'hours'>): (string | null)[] {
  const named = new Set(hours.flatMap((span) => span.languages ?? []));
  return [null, ...named, ...languages.filter((language) => !named.has(language)).slice(0, 1)];
}

/** Who surely speaks with somebody in a region without a centre, whom fewest answer, at a moment. An interpreter’s languages are not listed, so that one alone would be no sure answer. */
function surelyAnswer(speaks: SpokenTag, service: Service, moment: number): OpenAnswerer[] {
  const at = new Date(moment);
  const { now } = whoAnswers({ directory: DIRECTORY, service, speaks, region: 'sejong', at, holidays: PUBLIC_HOLIDAYS });
  return now.filter(({ speech }) => speech !== 'interpreted');
}

/** The moments at which nobody answers: from one closing to the next, everybody who answers still does. */
function deadEnds(speaks: SpokenTag, service: Service, start: number): string[] {
  const found: string[] = [];
  for (let moment = start; moment < start + TWO_WEEKS; ) {
    const untils = surelyAnswer(speaks, service, moment).map(({ until }) => until?.getTime() ?? moment + 7 * 24 * HOUR);
    if (untils.length === 0) found.push(`${service} ${new Date(moment).toISOString()}`);
    moment = Math.max(moment + HOUR / 60, ...untils);
  }
  return found;
}

describe.each([
  ['Chuseok 2026', '2026-09-18'],
  ['Seollal 2027', '2027-02-01'],
])('in the two weeks around %s', (_, day) => {
  const start = Date.parse(`${day}T00:00:00+09:00`);

  it.each(DIRECTORY.languages.all)('who speaks $name always finds somebody who answers, on any subject', ({ tag }) => {
    expect(SERVICES.flatMap((service) => deadEnds(tag, service, start))).toEqual([]);
  });

  it('a contact that is open until a moment is open at every hour until then, in each of its languages', () => {
    const hours = Array.from({ length: TWO_WEEKS / HOUR }, (_, hour) => start + hour * HOUR);
    const closed = [...CONTACTS.values()].flatMap((contact) =>
      languagesOf(contact).flatMap((language) => {
        const open = hours.map((hour) => openingOf({ contact, language, at: new Date(hour), holidays: PUBLIC_HOLIDAYS }));
        return open.filter((now, hour) => staysOpen(now, hours[hour]! + HOUR) && open[hour + 1] && open[hour + 1]!.type !== 'open');
      }),
    );
    expect(closed).toEqual([]);
  });
});

function staysOpen(opening: Opening | null, moment: number): boolean {
  return opening?.type === 'open' && (opening.until === null || opening.until.getTime() > moment);
}

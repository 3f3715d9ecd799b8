import { describe, expect, it } from 'vitest';
import type { PhoneLine } from '../../../core/contacts/phone-line.ts';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import type { SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { type Answerer, whoAnswers } from '../../../core/contacts/who-answers.ts';
import type { Directory } from '../../../core/directory.ts';
import { REGIONS, type Region } from '../../../core/regions.ts';
import { SERVICES, type Service } from '../../../core/services.ts';
import { centre, DIRECTORY, hours, line } from './sample-contacts.ts';

const FRIDAY = '2026-11-27T15:00';
const FRIDAY_EVENING = '2026-11-27T20:00';
const SUNDAY = '2026-11-29T15:00';

interface Case {
  speaks: SpokenTag;
  service?: Service | null;
  region?: Region | null;
  at?: string;
  directory?: Directory;
}

const ask = ({ speaks, service = 'immigration', region = null, at = FRIDAY, directory = DIRECTORY }: Case) =>
  whoAnswers({ directory, service, speaks, region, at: new Date(`${at}:00+09:00`), holidays: PUBLIC_HOLIDAYS });
const brief = (answerers: readonly Answerer[]) => answerers.map(({ number, speech }) => `${number} ${speech}`);

/** The shipped services, with immigration and the centres replaced; the lines of other services are left out. */
function directoryOf(lines: PhoneLine[], centres: Directory['centres'] = []): Directory {
  const empty = Object.fromEntries(
    SERVICES.map((id) => [id, { ...DIRECTORY.services[id], contacts: [] }]),
  ) as unknown as Directory['services'];
  return {
    ...DIRECTORY,
    services: { ...empty, immigration: { ...DIRECTORY.services.immigration, contacts: lines } },
    centres,
    dangers: {},
  };
}

describe('who answers now', () => {
  it.each<[string, Case, string[]]>([
    [
      'the service’s lines first, then a centre, then interpreters',
      { speaks: 'vi' },
      ['1345 own', '1577-1366 own', '02-2075-4180 own', '1588-5644 interpreted'],
    ],
    [
      'a line that speaks Uzbek before the service’s first, which speaks English',
      { speaks: 'uz' },
      ['1577-1366 own', '02-2075-4180 own', '1588-5644 interpreted', '1345 english'],
    ],
    [
      'the lines for any subject, where the service’s own lines do not speak it',
      { speaks: 'lo', service: 'pension' },
      ['1577-1366 own', '1588-5644 interpreted', '1345 english', '02-2075-4180 english'],
    ],
    [
      'in the evening, English where Vietnamese has ended',
      { speaks: 'vi', at: FRIDAY_EVENING },
      ['1577-1366 own', '1588-5644 interpreted', '1345 english'],
    ],
    [
      'on Sunday, for a language that is spoken on weekdays only',
      { speaks: 'ar', service: 'housing', at: SUNDAY },
      ['1588-5644 interpreted', '1577-1366 english'],
    ],
    ['on Chuseok too', { speaks: 'en', at: '2026-09-25T10:00' }, ['1577-1366 own', '1588-5644 interpreted']],
    [
      'any subject, without a service',
      { speaks: 'zh', service: null },
      ['1345 own', '1577-1366 own', '02-2075-4180 own', '1588-5644 interpreted'],
    ],
  ])('%s', (_, question, expected) => {
    const answered = brief(ask(question).now);
    expect(answered.filter((each) => expected.includes(each))).toEqual(expected);
    expect(answered[0]).toBe(expected[0]);
  });

  it('tells until when, what to press and how sure that is', () => {
    expect(ask({ speaks: 'fr' }).now[0]).toMatchObject({
      type: 'line',
      number: '1345',
      name: { ko: '외국인종합안내센터', user: 'Immigration Contact Center' },
      speech: 'own',
      language: 'fr',
      keys: '9*',
      until: new Date('2026-11-27T18:00+09:00'),
      asOf: '2023-04',
      confidence: 'high',
      holidaysKnown: true,
    });
  });

  it('has the keys for English where English is spoken, and none for an interpreter', () => {
    const { now } = ask({ speaks: 'vi', at: FRIDAY_EVENING });
    expect(now.map(({ number, language, keys }) => [number, language, keys])).toEqual([
      ['1577-1366', 'vi', null],
      ['1588-5644', 'vi', null],
      ['1345', 'en', '3*'],
    ]);
  });

  it('has a centre, with its record', () => {
    const { now } = ask({ speaks: 'es' });
    expect(now.find(({ type }) => type === 'centre')).toMatchObject({ centre: { id: 'seoul-global-center' }, speech: 'own' });
  });

  it('names each number once, a centre among the lines included', () => {
    for (const service of SERVICES) {
      const numbers = ask({ speaks: 'en', service }).now.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)]);
    }
  });
});

describe('emergency lines', () => {
  it.each(DIRECTORY.languages.all)('come first for safety, whoever calls: $name', ({ tag }) => {
    expect(
      ask({ speaks: tag, service: 'safety', at: SUNDAY })
        .now.slice(0, 2)
        .map(({ number }) => number),
    ).toEqual(['112', '119']);
  });

  it('stand nowhere else, though the service for families names one', () => {
    const others = SERVICES.filter((service) => service !== 'safety').flatMap((service) => {
      const { now, next, hoursUnknown } = ask({ speaks: 'zh', service });
      return [...now, ...next, ...hoursUnknown];
    });
    expect(others.filter(({ number }) => number === '112' || number === '119')).toEqual([]);
    expect(DIRECTORY.services.family.contacts.map(({ number }) => number)).toContain('112');
  });
});

describe('who answers next', () => {
  it('is who opens soonest in one’s own language, though the number answers in English now', () => {
    const { now, next } = ask({ speaks: 'ur', at: FRIDAY_EVENING });
    expect(brief(now)).toContain('1345 english');
    expect(next[0]).toMatchObject({ number: '1345', speech: 'own', keys: '11*', opens: new Date('2026-11-30T09:00+09:00') });
  });

  it('comes in the order of opening', () => {
    const lines = [line({ number: '1', hours: [hours('10:00', '18:00')] }), line({ number: '2', hours: [hours('09:00', '18:00')] })];
    expect(brief(ask({ speaks: 'vi', at: SUNDAY, directory: directoryOf(lines) }).next)).toEqual(['2 own', '1 own']);
  });

  it('is nobody who answers now in the same way', () => {
    expect(ask({ speaks: 'vi', region: 'seoul' }).next).toEqual([]);
  });

  it('is who speaks English, where nobody answers and nobody will in one’s own language', () => {
    const directory = directoryOf([line({ languages: ['ko', 'en'] })], [centre({ languages: ['ko'] })]);
    expect(ask({ speaks: 'uz', at: SUNDAY, directory })).toMatchObject({
      now: [],
      next: [
        { speech: 'english', language: 'en', opens: new Date('2026-11-30T09:00+09:00') },
        { speech: 'korean', language: 'ko' },
      ],
    });
  });
});

describe('what is not known', () => {
  it('is told apart: lines that speak the language, at hours that no source names', () => {
    const { now, next, hoursUnknown } = ask({ speaks: 'uz', service: 'health-insurance' });
    expect(brief(hoursUnknown).slice(0, 2)).toEqual(['033-811-2000 own', '1577-1000 own']);
    expect([...now, ...next].map(({ number }) => number)).not.toContain('033-811-2000');
  });

  it('is a centre without a telephone, which can be visited', () => {
    expect(ask({ speaks: 'en' }).hoursUnknown[0]).toMatchObject({ type: 'centre', number: null, centre: { id: 'global-life-hub' } });
  });

  it('is said of holidays in a year to come, and not of lines that answer on all days', () => {
    const { now, holiday } = ask({ speaks: 'vi', at: '2028-10-03T10:00' });
    expect(holiday).toBeNull();
    expect(now.map(({ number, holidaysKnown }) => [number, holidaysKnown])).toContainEqual(['1345', false]);
    expect(now.map(({ number, holidaysKnown }) => [number, holidaysKnown])).toContainEqual(['1577-1366', true]);
  });
});

describe('a line whose languages are counted and not named', () => {
  const sure = line({ number: '1', languages: ['ko', 'uz'] });
  const counted = line({ number: '2', languages: ['ko'], languageCount: 15, hours: [hours('08:00', '18:00')] });
  const english = line({ number: '3', languages: ['ko', 'en'] });
  const korean = line({ number: '4', languages: ['ko'] });
  const directory = directoryOf([korean, english, counted, sure]);

  it('is offered behind those that surely speak the language, before English and Korean', () => {
    expect(brief(ask({ speaks: 'uz', directory }).now)).toEqual(['1 own', '2 maybe', '3 english', '4 korean']);
  });

  it('stands behind them too where it opens sooner', () => {
    expect(brief(ask({ speaks: 'uz', at: SUNDAY, directory }).next)).toEqual(['1 own', '2 maybe']);
  });

  it('tells how many they are, and not to who speaks one that is named', () => {
    const { now } = ask({ speaks: 'uz', directory });
    expect(now.map(({ number, languageCount }) => [number, languageCount])).toContainEqual(['2', 15]);
    expect(ask({ speaks: 'ko', directory }).now.map(({ languageCount }) => languageCount)).toEqual([null, null, null, null]);
  });

  it('answers at hours that are not known, where no source names them', () => {
    const unknown = directoryOf([{ ...counted, hours: [] }]);
    expect(brief(ask({ speaks: 'uz', directory: unknown }).hoursUnknown)).toEqual(['2 maybe']);
  });

  it('does not hide who opens next where only Korean is spoken now', () => {
    const night = { ...korean, hours: [hours('00:00', '24:00')] };
    expect(brief(ask({ speaks: 'uz', at: FRIDAY_EVENING, directory: directoryOf([night, english]) }).next)).toEqual(['3 english']);
  });
});

describe('the lines that ship', () => {
  const labour = (speaks: SpokenTag) => brief(ask({ speaks, service: 'labour' }).now);

  it('have the E-9 workers’ line for Vietnamese, and perhaps for Mongolian', () => {
    expect(labour('vi')).toContain('1577-0071 own');
    expect(labour('mn')).toContain('1577-0071 maybe');
  });

  it('have the police’s line for traffic fines, not the licence office', () => {
    const { bills, driving } = DIRECTORY.services;
    expect(bills.contacts.map(({ number }) => number)).not.toContain('1577-1120');
    for (const { contacts } of [bills, driving]) {
      expect(contacts.find(({ number }) => number === '182')?.notes).toContain('efine.go.kr');
    }
  });

  it('never have Korean as all that a line speaks', () => {
    const foreign = Object.values(DIRECTORY.services).flatMap(({ contacts }) =>
      contacts.filter(({ languages }) => languages.join() === 'ko'),
    );
    const details = (lines: PhoneLine[]) => ask({ speaks: 'uz', service: 'immigration', directory: directoryOf(lines) });
    for (const each of foreign) {
      const { now, next, hoursUnknown } = details([{ ...each, scope: 'subject', only: null }]);
      expect([...now, ...next, ...hoursUnknown].map(({ speech }) => speech)).toEqual([
        expect.stringMatching(/^(maybe|interpreted|korean)$/),
      ]);
    }
  });
});

describe('a holiday', () => {
  it('is named in Korean', () => {
    expect(ask({ speaks: 'en', at: '2027-02-09T10:00' }).holiday).toEqual(['대체공휴일(설날)']);
    expect(ask({ speaks: 'en' }).holiday).toEqual([]);
  });
});

describe('who answers in a region', () => {
  const CENTRE = centre({ id: 'seoul', phone: '02-111-1111' });
  const NATIONAL = line({ number: '1345', scope: 'general' });
  const SEOUL = line({ number: '02-120', region: 'seoul' });
  const directory = directoryOf([SEOUL, NATIONAL], [CENTRE]);
  const answer = (region: Region | null) => ask({ speaks: 'vi', directory, region });
  const numbers = (region: Region | null) => answer(region).now.map(({ number }) => number);

  it('are its own lines, its centre and the lines of the whole country, in the order to try', () => {
    expect(numbers('seoul')).toEqual(['02-120', '02-111-1111', '1345']);
    expect(answer('seoul').noCentreNear).toBe(false);
  });

  it.each(REGIONS.filter((region) => region !== 'seoul'))('in %s are those of the whole country, where no centre is known', (region) => {
    expect(numbers(region)).toEqual(['1345']);
    expect(answer(region).noCentreNear).toBe(true);
  });

  it('that is not known are those of the whole country before those of a region', () => {
    expect(numbers(null)).toEqual(['1345', '02-120', '02-111-1111']);
    expect(answer(null)).toMatchObject({ noCentreNear: false, now: [{ region: null }, { region: 'seoul' }, { region: 'seoul' }] });
  });

  it.each(REGIONS)('%s never name a number of another region, for any service that ships', (region) => {
    for (const service of SERVICES) {
      const { now, next, hoursUnknown } = ask({ speaks: 'en', service, region });
      for (const { region: own } of [...now, ...next, ...hoursUnknown]) expect([null, region]).toContain(own);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type HelpQuestion, helpOnCard } from '../../../core/contacts/help-on-card.ts';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import { REGIONS } from '../../../core/regions.ts';
import { SERVICES } from '../../../core/services.ts';
import { DIRECTORY } from './sample-contacts.ts';

const MONDAY_EVENING = '2026-11-30T20:00+09:00';

const help = ({ at = MONDAY_EVENING, ...given }: Partial<Omit<HelpQuestion, 'at'>> & { at?: string } = {}) =>
  helpOnCard({
    services: ['immigration'],
    directory: DIRECTORY,
    region: null,
    host: null,
    holidays: PUBLIC_HOLIDAYS,
    ...given,
    at: new Date(at),
  });

/** Moments of a week with a holiday in it, seven hours apart. */
const WEEK = Array.from({ length: 24 }, (_, at) => new Date(Date.parse('2026-12-21T00:30+09:00') + at * 7 * 3_600_000).toISOString());

describe('who helps, on a card', () => {
  it('is whom to call now: in which language, until when, with which keys', () => {
    expect(help()).toMatchObject({
      service: { id: 'immigration', name: 'Immigration and stay' },
      second: null,
      noCentreIn: null,
      at: Date.parse(MONDAY_EVENING),
      calls: [
        {
          number: '1345',
          speech: 'own',
          language: 'en',
          keys: '3*',
          opening: { type: 'open', until: Date.parse('2026-11-30T22:00+09:00') },
        },
        {},
        {},
      ],
    });
  });

  it('names the second service, and says that the reader’s region has no centre', () => {
    const { second, noCentreIn, calls } = help({
      services: ['civil-documents', 'banking'],
      region: 'sejong',
      at: '2026-12-01T10:00+09:00',
    });
    expect(second?.id).toBe('banking');
    expect(noCentreIn).toBe('Sejong');
    expect(calls[0]!.number).not.toMatch(/^02-/);
  });

  it('has the city’s own line first in its region, and with its region’s name behind the country’s where none is known', () => {
    const certificates = { services: ['civil-documents'] as const, at: '2026-12-01T10:00+09:00' };
    expect(help({ ...certificates, region: 'seoul' }).calls[0]).toMatchObject({ number: '02-120', region: null });
    const { calls } = help(certificates);
    expect(calls[0]).toMatchObject({ region: null });
    expect(calls.find(({ number }) => number === '02-120')).toMatchObject({ region: 'Seoul' });
  });

  it('has the centre of the region first while it answers, and second, before lines for any subject, while it is closed', () => {
    const certificates = { services: ['civil-documents'] as const, region: 'busan' as const };
    const open = help({ ...certificates, at: '2026-12-01T10:00+09:00' });
    expect(open).toMatchObject({ noCentreIn: null, calls: [{ number: '1577-7716', name: 'Busan Global Center', region: null }, {}, {}] });
    const closed = help({ ...certificates, at: '2026-12-01T20:00+09:00' });
    expect(closed.calls.map(({ number }) => number)).toEqual(['1577-1366', '1577-7716', expect.any(String)]);
  });

  it('has the centre whose page it is before the service’s own line, and second while it is closed', () => {
    const stay = { services: ['immigration'] as const, region: 'seoul' as const, first: 'seoul-global-center' };
    const numbers = (at: string) => help({ ...stay, at }).calls.map(({ number }) => number);
    const own = DIRECTORY.centres.find(({ id }) => id === stay.first)!.phone;
    expect(numbers('2026-12-01T10:00+09:00')[0]).toBe(own);
    expect(numbers(MONDAY_EVENING)).toEqual(['1345', own, expect.any(String)]);
  });

  it('has one’s own bank first, and the line of a single bank only on its site', () => {
    const money = { services: ['banking'] as const, at: '2026-12-01T10:00+09:00' };
    const { yours, calls } = help(money);
    expect(yours).toMatch(/^Ask your own bank first/);
    expect(calls.map(({ number }) => number)).not.toContain('1599-1111');
    const onItsSite = help({ ...money, host: 'www.hanabank.com' });
    expect(onItsSite.yours).toBeNull();
    expect(onItsSite.calls.map(({ number }) => number)).toContain('1599-1111');
    expect(help().yours).toBeNull();
  });

  it('has the service’s own line second while it is closed', () => {
    const { calls } = help({ at: '2026-11-29T15:00+09:00' });
    expect(calls.slice(0, 2)).toMatchObject([
      { number: '1577-1366', opening: { type: 'open', until: null } },
      { number: '1345', opening: { type: 'later', opens: Date.parse('2026-11-30T09:00+09:00') } },
    ]);
  });

  it.each([null, ...REGIONS])('never has a closed number before one that answers, nor a number of another region: %s', (region) => {
    for (const service of SERVICES) {
      for (const at of WEEK) {
        const { calls } = help({ services: [service], region, at });
        const types = calls.map(({ opening }) => opening.type);
        expect([service, at, types[0]]).toEqual([service, at, 'open']);
        if (region !== null && region !== 'seoul') expect(calls.filter(({ number }) => number.startsWith('02-'))).toEqual([]);
      }
    }
  });
});

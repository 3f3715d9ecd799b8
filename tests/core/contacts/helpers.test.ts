import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { helpOnCard } from '../../../core/contacts/help-on-card.ts';
import { type Helpers, packHelpers, unpackHelpers } from '../../../core/contacts/helpers.ts';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import type { Region } from '../../../core/regions.ts';
import { SERVICES, type Service } from '../../../core/services.ts';
import { DIRECTORY } from './sample-contacts.ts';

const packed = packHelpers(DIRECTORY);

/** A weekday on no page, an evening on a bank's, a public holiday on a city's. */
const OCCASIONS = [
  ['2026-12-01T10:00:00+09:00', null],
  ['2026-12-01T20:30:00+09:00', 'www.wooribank.com'],
  ['2026-12-25T10:00:00+09:00', 'city.busan.go.kr'],
] as const;

function helpBy(directory: Helpers, service: Service, region: Region | null) {
  return OCCASIONS.map(([at, host]) =>
    helpOnCard({ services: [service, 'labour'], directory, region, host, at: new Date(at), holidays: PUBLIC_HOLIDAYS }),
  );
}

describe('what cards load of services and centres', () => {
  it.each(SERVICES)('tells the same of %s as all that is known, wherever the reader lives', (service) => {
    const travelled = unpackHelpers(JSON.parse(JSON.stringify(packed)));
    for (const region of [null, 'seoul', 'busan', 'sejong'] as const)
      expect(helpBy(travelled, service, region)).toEqual(helpBy(DIRECTORY, service, region));
  });

  it('has each line once, and neither addresses nor notes', () => {
    expect(new Set(packed.lines.map((line) => JSON.stringify(line))).size).toBe(packed.lines.length);
    expect(packed.lines.length).toBeLessThan(Object.values(DIRECTORY.services).flatMap(({ contacts }) => contacts).length);
    for (const each of [...packed.lines, ...packed.centres]) expect(Object.keys(each)).not.toContain('notes');
  });

  it('is small', () => {
    expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(6500);
  });
});

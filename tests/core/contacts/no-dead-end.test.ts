import { describe, expect, it } from 'vitest';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import type { SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { whoAnswers } from '../../../core/contacts/who-answers.ts';
import { SERVICES } from '../../../core/services.ts';
import { DIRECTORY } from './sample-contacts.ts';

// Every hour of four weeks, on nineteen subjects, takes a while on a busy machine.
const SLOW = { timeout: 60_000 };

describe('nobody is left without an answer', SLOW, () => {
  const HOURS = Array.from({ length: 14 * 24 }, (_, hour) => hour * 3_600_000);
  const deadEnds = (start: string, language: SpokenTag) =>
    SERVICES.flatMap((service) =>
      HOURS.flatMap((hour) => {
        const at = new Date(Date.parse(`${start}T00:00:00+09:00`) + hour);
        const { now } = whoAnswers({ directory: DIRECTORY, service, speaks: language, at, holidays: PUBLIC_HOLIDAYS });
        // An interpreter’s languages are not listed, so that one alone would be no sure answer.
        return now.some(({ speech }) => speech !== 'interpreted') ? [] : [`${service} ${at.toISOString()}`];
      }),
    );

  describe.each([
    ['Chuseok 2026', '2026-09-18'],
    ['Seollal 2027', '2027-02-01'],
  ])('in the two weeks around %s, at any hour, on any subject', (_, start) => {
    it.each(DIRECTORY.languages.all)('who speaks $name', ({ tag }) => {
      expect(deadEnds(start, tag)).toEqual([]);
    });
  });
});

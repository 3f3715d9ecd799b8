import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { say } from '../../../glossary/problem.ts';
import { reviewsOf } from '../../../glossary/reviews-of.ts';
import { eachTerm } from '../check.ts';

/** A day of checking or reading that is still to come is a slip of the hand, or a claim of what nobody did. */
export const days = eachTerm({
  name: 'days',
  description: 'No source was checked and no text was reviewed on a day in the future.',
  findIn(term, _, { today }) {
    if (today === null) return [];
    const sources = term.sources.map((source, at) =>
      'law' in source ? ([`sources.${at}.checked`, source.checked] as const) : ([`sources.${at}.seen`, source.seen] as const),
    );
    const reviews = FOREIGN_LANGUAGES.flatMap((language) =>
      reviewsOf(term[language]).map((review) => [`${language}.reviewed`, review.on] as const),
    );
    const facts = (term.facts ?? []).map(({ checked }, at) => [`facts.${at}.checked`, checked] as const);
    return [...sources, ...facts, ['link.seen', term.link?.seen ?? null] as const, ...reviews]
      .filter(([, day]) => day !== null && day > today)
      .map(([field, day]) => ({
        severity: 'must',
        field,
        found: day!,
        expected: say(`a day up to today, ${today}`, `오늘(${today})까지의 날짜`),
      }));
  },
});

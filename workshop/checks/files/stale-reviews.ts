import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../../core/languages.ts';
import { say } from '../../../glossary/problem.ts';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { reviewsOf } from '../../../glossary/reviews-of.ts';
import { eachTerm, type Finding } from '../check.ts';

/** A review stands for the text that its reader had before them. When that changes, the review no longer counts. */
export const staleReviews = eachTerm({
  name: 'stale-reviews',
  description: 'A review belongs to the present text and to the present Korean, and is made by `annae glossary review`.',
  findIn: (term, file, { wasAccepted }) =>
    FOREIGN_LANGUAGES.flatMap((language) => {
      const reviews = reviewsOf(term[language]);
      const hash = reviews.length ? reviewHash(term, language) : null;
      const unfit = reviews.filter(({ of }) => of !== hash);
      return unfit.map((review): Finding => {
        const field = `${language}.reviewed`;
        // The hash that would be right is not told: whoever copied it would vouch for a text that nobody has read.
        const tip = rereadTip(term.id, language);
        return wasAccepted({ file, language, review })
          ? {
              severity: 'should',
              field,
              found: changedSince(review.by, review.on),
              expected: say('a review of the present text, or null', '지금 글의 검수, 또는 null'),
              tip,
            }
          : {
              severity: 'must',
              field,
              found: say(`${review.by}: a review of another text`, `${review.by}: 다른 글의 검수`),
              expected: say('a review of the present text, or null', '지금 글의 검수, 또는 null'),
              tip,
            };
      });
    }),
});

function changedSince(by: string, on: string) {
  return say(`${by}, ${on}, and a text or Korean word that changed since`, `${by}, ${on}. 그 뒤에 글이나 표제어가 바뀜`);
}

function rereadTip(id: string, language: ForeignLanguage) {
  return say(
    `When a native speaker has read it as it is now: \`annae glossary review ${id} ${language} --by NAME\`.`,
    `원어민이 지금 글을 읽은 뒤에: \`annae glossary review ${id} ${language} --by 이름\`.`,
  );
}

import type { Explanation } from '../../core/explanation.ts';
import type { Translate } from '../../locales/create-translator.ts';

/** Which native speakers have reviewed the explanation, or that none has. */
export function ReviewNote({ explanation: { reviewers }, t }: { explanation: Pick<Explanation, 'reviewers'>; t: Translate }) {
  if (!reviewers.length) return <p class="unreviewed">{t('card.unreviewed')}</p>;
  return <p class="reviewed">{t('card.reviewed', { names: reviewers.join(' · ') })}</p>;
}

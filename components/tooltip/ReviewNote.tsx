import type { Explanation } from '../../core/explanation.ts';
import type { Translate } from '../../locales/create-translator.ts';

/** Whether a native speaker has reviewed the explanation; nothing where one has. */
export function ReviewNote({ explanation, t }: { explanation: Pick<Explanation, 'reviewed'>; t: Translate }) {
  return explanation.reviewed ? null : <p class="unreviewed">{t('card.unreviewed')}</p>;
}

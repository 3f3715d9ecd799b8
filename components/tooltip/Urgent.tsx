import type { Translate } from '../../locales/create-translator.ts';
import { Phone } from '../Phone.tsx';

/** Emergency numbers, above everything else. */
export function Urgent({ numbers, t }: { numbers: readonly string[]; t: Translate }) {
  return (
    <div class="urgent">
      <p>{t('card.urgent')}</p>
      {numbers.map((number) => (
        <Phone key={number} number={number} label={t('card.call', { number })} />
      ))}
    </div>
  );
}

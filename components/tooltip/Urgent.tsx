import { Icon } from '../Icon.tsx';
import type { Translate } from '../translate.ts';

/** Emergency numbers, above everything else. */
export function Urgent({ numbers, t }: { numbers: readonly string[]; t: Translate }) {
  return (
    <div class="urgent">
      <p>{t('card.urgent')}</p>
      {numbers.map((number) => (
        <a key={number} class="call" href={`tel:${number}`} aria-label={t('card.call', { number })}>
          <Icon name="phone" />
          {number}
        </a>
      ))}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { ServiceSummary } from '../../core/explanation.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { Phone } from '../Phone.tsx';

export interface HelpsProps {
  service: ServiceSummary;
  t: Translate;
  /** Opens a request about the word, at this press; false where it has to wait. Null where requests are not offered. */
  onAsk: ((press: Event) => Promise<boolean>) | null;
}

/** Which service helps, the number to call, and the way to a request. */
export function Helps({ service, t, onAsk }: HelpsProps) {
  const [mustWait, setMustWait] = useState(false);
  return (
    <div class="helps">
      <div class="details">
        <h3 class="label">{t('card.helps')}</h3>
        <p class="service">{service.name}</p>
        <p class="institution">{service.institution}</p>
      </div>
      {service.phone && <Phone number={service.phone} label={t('card.call', { number: service.phone })} />}
      {onAsk && (
        <button type="button" class="ask action" onClick={(press) => void onAsk(press).then((isOpen) => setMustWait(!isOpen))}>
          <Icon name="ask" />
          {t('card.ask')}
        </button>
      )}
      {mustWait && (
        <p class="wait" role="status">
          {t('card.askLater')}
        </p>
      )}
    </div>
  );
}

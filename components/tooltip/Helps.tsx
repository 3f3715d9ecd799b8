import type { ServiceSummary } from '../../core/explanation.ts';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../translate.ts';

export interface HelpsProps {
  service: ServiceSummary;
  t: Translate;
  /** Opens a request about the word. */
  onAsk(): void;
}

/** Which service helps, the number to call, and the way to a request. */
export function Helps({ service, t, onAsk }: HelpsProps) {
  return (
    <div class="helps">
      <div class="desk">
        <p class="label">{t('card.helps')}</p>
        <p class="service">{service.name}</p>
        <p class="institution">{service.institution}</p>
      </div>
      {service.line && (
        <a class="call" href={`tel:${service.line}`} aria-label={t('card.call', { number: service.line })}>
          <Icon name="phone" />
          {service.line}
        </a>
      )}
      <button type="button" class="ask action" onClick={onAsk}>
        <Icon name="ask" />
        {t('card.ask')}
      </button>
    </div>
  );
}

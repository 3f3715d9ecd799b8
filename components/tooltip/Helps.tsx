import type { ServiceSummary } from '../../core/explanation.ts';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../translate.ts';

/** Which service helps, and the number to call. */
export function Helps({ service, t }: { service: ServiceSummary; t: Translate }) {
  return (
    <div class="helps">
      <div>
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
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { CallLine } from './CallLine.tsx';

export interface HelpsProps {
  /** Null where nobody could be told: then a request is left. */
  help: CardHelp | null;
  language: Language;
  t: Translate;
  /** Opens a request about the word, at this press; false where it has to wait. Null where requests are not offered. */
  onAsk: ((press: Event) => Promise<boolean>) | null;
}

/** More numbers are beside the request. */
const SHOWN = 2;

/** Which service helps, who answers now, and the way to a request. */
export function Helps({ help, language, t, onAsk }: HelpsProps) {
  const [mustWait, setMustWait] = useState(false);
  if (!help && !onAsk) return null;
  return (
    <div class="helps">
      {help && (
        <div class="details">
          <h3 class="label">{t('card.helps')}</h3>
          <p class="service">{help.service.name}</p>
          {help.second && <p class="institution">{t('help.second', { service: help.second.name })}</p>}
        </div>
      )}
      {onAsk && (
        <button type="button" class="ask action" onClick={(press) => void onAsk(press).then((isOpen) => setMustWait(!isOpen))}>
          <Icon name="ask" />
          {t('card.ask')}
        </button>
      )}
      {help?.yours && <p class="institution">{help.yours}</p>}
      {help && help.calls.length > 0 && (
        <ul class="calls">
          {help.calls.slice(0, SHOWN).map((call) => (
            <CallLine key={call.number} call={call} at={help.at} language={language} t={t} />
          ))}
        </ul>
      )}
      {help?.noCentreIn && <p class="institution">{t('help.noCentre', { region: help.noCentreIn })}</p>}
      {mustWait && (
        <p class="wait" role="status">
          {t('card.askLater')}
        </p>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { CallLine } from '../tooltip/CallLine.tsx';
import type { Heading } from './list/WordSection.tsx';

export interface HelpTabProps {
  /** Who helps with the page now; another function is another page, and is asked anew. */
  loadHelp(): Promise<CardHelp>;
  language: Language;
  t: Translate;
  /** A paragraph where a heading is above it already. */
  heading: Heading | 'p';
  /** What a shell adds below. */
  children?: ComponentChildren;
}

/** Who helps with the page: the service, and whom to call, first who answers now. */
export function HelpTab({ loadHelp, language, t, heading: Name, children }: HelpTabProps) {
  const [help, setHelp] = useState<CardHelp | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isCurrent = true;
    const keep = (next: CardHelp | 'failed') => isCurrent && setHelp(next);
    void loadHelp().then(keep, () => keep('failed'));
    return () => {
      isCurrent = false;
    };
  }, [loadHelp]);

  if (typeof help === 'string') {
    return (
      <div class="help-tab">
        <p role="status">{t(help === 'loading' ? 'panel.reading' : 'panel.noHelp')}</p>
        {children}
      </div>
    );
  }
  return (
    <div class="help-tab">
      <div>
        <Name class="service">{help.service.name}</Name>
        <p class="institution">{help.service.institution}</p>
      </div>
      {help.yours && <p class="institution">{help.yours}</p>}
      <ul class="calls">
        {help.calls.map((call) => (
          <CallLine key={call.number} call={call} at={help.at} language={language} t={t} />
        ))}
      </ul>
      {help.noCentreIn && <p class="institution">{t('help.noCentre', { region: help.noCentreIn })}</p>}
      {children}
    </div>
  );
}

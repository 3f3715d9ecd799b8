import { useCallback } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { Service } from '../../core/services.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { HelpTab } from '../panel/HelpTab.tsx';
import type { LetterShell } from './letter-shell.ts';

export interface DigestHelpProps {
  service: Service | null;
  language: Language;
  t: Translate;
  shell: LetterShell;
  heading: 'h3' | 'h4';
}

/** Who helps with the letter, first who answers now. */
export function DigestHelp({ service, language, t, shell, heading: Name }: DigestHelpProps) {
  const loadHelp = useCallback(() => shell.help(service, language), [shell, service, language]);
  return (
    <div class="part">
      <Name>{t('card.helps')}</Name>
      <HelpTab loadHelp={loadHelp} language={language} t={t} heading="p" />
    </div>
  );
}

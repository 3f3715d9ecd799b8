import { useLayoutEffect, useRef } from 'preact/hooks';
import { isGeneral } from '../../../core/contacts/contact-kinds.ts';
import { findSpokenLanguage } from '../../../core/contacts/spoken-language.ts';
import { phoneLinesByNumber } from '../../../core/directory.ts';
import { writeEmergencyCall } from '../../../core/request/call-script.ts';
import type { RouteAlarm } from '../../../core/route/evidence/find-alarm.ts';
import { nameLanguage } from '../contacts/name-language.ts';
import type { RequestState } from '../request-state.ts';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import { SaySentence } from './SaySentence.tsx';

export interface EmergencyProps {
  state: RequestState;
  alarm: RouteAlarm;
  /** Given while the form is held back; the reader's word that they are safe. */
  onCalm?: () => void;
}

/** Whom to call before anything else, large enough to press in a hurry, and what to say there. */
export function Emergency({ state, alarm, onCalm }: EmergencyProps) {
  const { directory, language, writtenIn, t } = state;
  const section = useRef<HTMLElement>(null);
  // It has taken the place of what was being filled in, and with it the focus.
  useLayoutEffect(() => {
    if (onCalm) section.current!.focus();
  }, []);
  const help = alarm.danger && directory.dangers[alarm.danger];
  const general = [...phoneLinesByNumber(alarm.numbers, directory).values()].find(isGeneral);
  const speaks = writtenIn.value ?? directory.languages.own;
  return (
    <section ref={section} class="emergency" role="alert" tabIndex={-1}>
      <h2>{t('urgent.title')}</h2>
      <EmergencyNumbers numbers={alarm.numbers} directory={directory} />
      {help?.note && <p>{help.note}</p>}
      {general && <p>{t('urgent.general', { number: general.number, languages: general.languageCount ?? general.languages.length })}</p>}
      <h3>{t('urgent.say')}</h3>
      <ul class="sentences">
        {help?.say.map(({ ko, romanised, user }) => (
          <SaySentence key={ko} ko={ko} romanised={romanised} meaning={user} language={language} />
        ))}
        {writeEmergencyCall(findSpokenLanguage(speaks, directory.languages)).map(({ id, ko, romanised }) => (
          <SaySentence
            key={id}
            ko={ko}
            romanised={romanised}
            meaning={t(`urgent.${id}`, { language: nameLanguage(speaks, language) })}
            language={language}
          />
        ))}
      </ul>
      {onCalm && (
        <button type="button" class="plain" onClick={onCalm}>
          {t('urgent.calm')}
        </button>
      )}
    </section>
  );
}

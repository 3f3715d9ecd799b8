import type { CallProgramme } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { describeAge } from './describe-age.ts';

export interface ProgrammesProps {
  programmes: readonly CallProgramme[];
  language: Language;
  t: Translate;
}

/** What a centre offers beside its counselling: the names, and unfolded how to take part and of when that is. */
export function Programmes({ programmes, language, t }: ProgrammesProps) {
  return (
    <details class="programmes">
      <summary>{t('help.programmes', { names: programmes.map(({ name }) => name).join(' · ') })}</summary>
      <ul>
        {programmes.map(({ name, about, register, link, old }) => (
          <li key={name}>
            <b>{name}</b> {[about, register].filter(Boolean).join(' ')}
            {link && (
              <>
                {' '}
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {new URL(link).host}
                </a>
              </>
            )}
            {old && <span class="age">{describeAge(old, language, t)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

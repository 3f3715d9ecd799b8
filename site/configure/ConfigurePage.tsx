import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/create-translator.ts';
import type { Setup } from './load-setup.ts';
import { OptionField } from './OptionField.tsx';
import { Preview } from './Preview.tsx';
import { Snippet } from './Snippet.tsx';
import { change, FIELDS, GROUPS, type Settings } from './settings.ts';

export interface ConfigurePageProps {
  language: 'ko' | 'en';
  setup: Setup;
  t: Translate;
}

/** The page on which an agency sets the widget up, sees it at work, and takes the tag and the files along. */
export function ConfigurePage({ language, setup, t }: ConfigurePageProps) {
  const [settings, setSettings] = useState<Settings>({});
  const fieldsOf = (group: string) => FIELDS.filter((field) => field.group === group);
  return (
    <div class="annae configure">
      <header>
        <a href={`../${language}/index.html`}>{t('back')}</a>
        <a
          href={`?lang=${language === 'ko' ? 'en' : 'ko'}`}
          hreflang={language === 'ko' ? 'en' : 'ko'}
          lang={language === 'ko' ? 'en' : 'ko'}
        >
          {t('other')}
        </a>
      </header>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <div class="columns">
        <form onSubmit={(event) => event.preventDefault()}>
          {GROUPS.map((group) => (
            <details key={group} open={group === 'words'}>
              <summary>
                <h2>{t(`groups.${group}`)}</h2>
              </summary>
              {fieldsOf(group).map((field) => (
                <OptionField
                  key={field.name}
                  {...{ field, setup, language, t }}
                  value={settings[field.name] ?? ''}
                  onChange={(value) => setSettings((before) => change(before, field.name, value))}
                />
              ))}
            </details>
          ))}
        </form>
        <div class="results">
          <Preview settings={settings} t={t} />
          <Snippet settings={settings} setup={setup} t={t} />
        </div>
      </div>
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import { KnownWords } from '../../components/settings/data/KnownWords.tsx';
import { SiteLists } from '../../components/settings/data/SiteLists.tsx';
import { StoredData } from '../../components/settings/data/StoredData.tsx';
import { Transfer } from '../../components/settings/data/Transfer.tsx';
import { ExplanationFields } from '../../components/settings/ExplanationFields.tsx';
import { LanguageFields } from '../../components/settings/LanguageFields.tsx';
import { MarkFields } from '../../components/settings/MarkFields.tsx';
import { SettingsSection } from '../../components/settings/SettingsSection.tsx';
import { Shortcuts } from '../../components/settings/Shortcuts.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { LiveSample } from '../extension/LiveSample.tsx';
import { languageOf } from '../extension/settings.ts';
import { useTexts } from '../extension/settings-texts.ts';
import { openShortcutSettings } from '../extension/shortcuts.ts';
import { removeSite } from '../extension/sites/added-sites.ts';
import type { SettingsStore } from '../extension/store.ts';
import type { Device } from './follow-device.ts';
import { useWords } from './use-words.ts';
import { erase, loadFile, saveFile } from './work-on-storage.ts';

export interface OptionsPageProps {
  store: SettingsStore;
  device: Device;
  /** The texts in the language of the beginning. */
  first: Translate;
}

/** All that the reader can choose. Every change is kept and takes effect at once. */
export function OptionsPage({ store, device, first }: OptionsPageProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useTexts(language, first);
  const { regionNames, knownWords } = useWords(language, settings.known);
  const change: SettingsStore['change'] = (part) => store.change(part);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = `${t('options.title')} – Annae`;
  }, [t]);

  return (
    <div class="annae page wide-page" lang={language} dir={directionOf(language)}>
      <h1>{t('options.title')}</h1>
      <p role="alert" class="status problem">
        {store.failed.value && t('options.failed')}
      </p>
      <SettingsSection title={t('languages.title')}>
        <LanguageFields choices={{ ...settings, language }} regionNames={regionNames} t={t} onChange={change} />
      </SettingsSection>
      <SettingsSection title={t('marks.title')}>
        <MarkFields choices={settings} t={t} onChange={change} />
        <LiveSample store={store} t={t} />
      </SettingsSection>
      <SettingsSection title={t('explain.title')}>
        <ExplanationFields choices={settings} language={language} t={t} onChange={change} />
      </SettingsSection>
      <SettingsSection title={t('sites.title')} intro={t('sites.intro')}>
        <SiteLists
          added={device.sites.value}
          off={settings.offSites}
          t={t}
          onRemove={({ id }) => void removeSite(id)}
          onSwitchOn={(host) => void change({ offSites: settings.offSites.filter((other) => other !== host) })}
        />
      </SettingsSection>
      <SettingsSection title={t('known.title')}>
        <KnownWords words={knownWords} t={t} onForget={(ids) => void change({ known: settings.known.filter((id) => !ids.includes(id)) })} />
      </SettingsSection>
      {device.shortcuts.value.length > 0 && (
        <SettingsSection title={t('keys.title')}>
          <Shortcuts shortcuts={device.shortcuts.value} t={t} onChange={openShortcutSettings} />
        </SettingsSection>
      )}
      <SettingsSection title={t('data.title')} intro={t('data.intro')}>
        <StoredData amounts={device.amounts.value} t={t} onErase={(kinds) => void erase(kinds)} />
      </SettingsSection>
      <SettingsSection title={t('transfer.title')} intro={t('transfer.intro')}>
        <Transfer t={t} onSave={() => void saveFile()} onLoad={loadFile} />
      </SettingsSection>
    </div>
  );
}

import { KnownWords } from '../../components/settings/data/KnownWords.tsx';
import { MissedSearches } from '../../components/settings/data/MissedSearches.tsx';
import { SiteLists } from '../../components/settings/data/SiteLists.tsx';
import { StoredData } from '../../components/settings/data/StoredData.tsx';
import { Transfer } from '../../components/settings/data/Transfer.tsx';
import { ExplanationFields } from '../../components/settings/ExplanationFields.tsx';
import { LanguageFields } from '../../components/settings/LanguageFields.tsx';
import { MarkFields } from '../../components/settings/MarkFields.tsx';
import { SettingsSection } from '../../components/settings/SettingsSection.tsx';
import { Shortcuts } from '../../components/settings/Shortcuts.tsx';
import type { Translate } from '../../locales/create-translator.ts';
import { LiveSample } from '../extension/own-pages/LiveSample.tsx';
import { OwnPage } from '../extension/own-pages/OwnPage.tsx';
import { useRegionNames } from '../extension/own-pages/region-names.ts';
import { useTexts } from '../extension/own-pages/settings-texts.ts';
import { openShortcutSettings } from '../extension/own-pages/shortcuts.ts';
import { proposalTools } from '../extension/proposals/proposal-tools.ts';
import { forgetMissed } from '../extension/searches/missed-searches.ts';
import { languageOf } from '../extension/settings.ts';
import { removeSite } from '../extension/sites/added-sites.ts';
import type { SettingsStore } from '../extension/store.ts';
import { openWords } from '../extension/words/open-words.ts';
import type { Device } from './follow-device.ts';
import { useKnownWords } from './use-known-words.ts';
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
  const regionNames = useRegionNames(language);
  const knownWords = useKnownWords(language, settings.secondLanguage, settings.known);
  const { words } = device.amounts.value;
  const { change } = store;

  return (
    <OwnPage title={t('options.title')} language={language} failed={store.failed.value} t={t}>
      <SettingsSection title={t('languages.title')}>
        <LanguageFields choices={{ ...settings, language }} regionNames={regionNames} t={t} onChange={change} />
      </SettingsSection>
      <SettingsSection title={t('marks.title')}>
        <MarkFields choices={settings} t={t} onChange={change} />
        <div class="live-sample">
          <h3>{t('marks.sample')}</h3>
          <p class="hint">{t('marks.sampleHint')}</p>
          <LiveSample store={store} />
        </div>
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
        <KnownWords
          words={knownWords}
          language={language}
          t={t}
          onForget={(ids) => void change({ known: settings.known.filter((id) => !ids.includes(id)) })}
        />
      </SettingsSection>
      <SettingsSection title={t('words.title')} intro={words ? t('words.count', { count: words }) : t('words.empty')}>
        <button type="button" class="action" onClick={() => void openWords()}>
          {t('words.open')}
        </button>
      </SettingsSection>
      {device.shortcuts.value.length > 0 && (
        <SettingsSection title={t('keys.title')}>
          <Shortcuts shortcuts={device.shortcuts.value} t={t} onChange={openShortcutSettings} />
        </SettingsSection>
      )}
      <SettingsSection title={t('data.title')} intro={t('data.intro')}>
        <StoredData amounts={device.amounts.value} t={t} onErase={(kinds) => void erase(kinds)} />
        <MissedSearches
          searches={device.searches.value}
          {...{ language, t }}
          proposing={proposalTools}
          onForget={(query) => void forgetMissed(query)}
        />
      </SettingsSection>
      <SettingsSection title={t('transfer.title')} intro={t('transfer.intro')}>
        <Transfer t={t} onSave={() => void saveFile()} onLoad={loadFile} />
      </SettingsSection>
    </OwnPage>
  );
}

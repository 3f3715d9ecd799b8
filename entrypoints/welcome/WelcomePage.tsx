import browser from 'webextension-polyfill';
import { LanguageFields } from '../../components/settings/LanguageFields.tsx';
import { LevelChoice } from '../../components/settings/LevelChoice.tsx';
import { SettingsSection } from '../../components/settings/SettingsSection.tsx';
import { type Shortcut, Shortcuts } from '../../components/settings/Shortcuts.tsx';
import { PinButton } from '../../components/welcome/PinButton.tsx';
import { WelcomeNotes } from '../../components/welcome/WelcomeNotes.tsx';
import type { Translate } from '../../locales/create-translator.ts';
import { LiveSample } from '../extension/own-pages/LiveSample.tsx';
import { OwnPage } from '../extension/own-pages/OwnPage.tsx';
import { useRegionNames } from '../extension/own-pages/region-names.ts';
import { useTexts } from '../extension/own-pages/settings-texts.ts';
import { languageOf } from '../extension/settings.ts';
import type { SettingsStore } from '../extension/store.ts';

export interface WelcomePageProps {
  store: SettingsStore;
  /** None where the browser has no keyboard commands, as on phones, which have no toolbar either. */
  shortcuts: readonly Shortcut[];
  /** The texts in the language of the beginning. */
  first: Translate;
}

/** What opens once, after the installation: the first choices, a word to try, and what the extension does and never does. */
export function WelcomePage({ store, shortcuts, first }: WelcomePageProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useTexts(language, first);
  const regionNames = useRegionNames(language);
  return (
    <OwnPage title={t('welcome.title')} language={language} class="welcome" failed={store.failed.value} t={t}>
      <p class="lead">{t('welcome.lead')}</p>
      <SettingsSection title={t('welcome.choices')} intro={t('welcome.later')}>
        <LanguageFields choices={{ ...settings, language }} regionNames={regionNames} t={t} onChange={store.change} />
        <LevelChoice fromLevel={settings.fromLevel} t={t} onChange={(fromLevel) => void store.change({ fromLevel })} />
        <button type="button" class="action" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcome.all')}
        </button>
      </SettingsSection>
      <SettingsSection title={t('marks.sample')} intro={t('marks.sampleHint')}>
        <LiveSample store={store} />
      </SettingsSection>
      <WelcomeNotes t={t} />
      {shortcuts.length > 0 && (
        <>
          <PinButton browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} t={t} />
          <SettingsSection title={t('keys.title')}>
            <Shortcuts shortcuts={shortcuts} t={t} onChange={null} />
          </SettingsSection>
        </>
      )}
    </OwnPage>
  );
}

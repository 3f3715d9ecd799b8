import type { ComponentChild } from 'preact';
import panel from '../../components/panel/panel.css?inline';
import { type KnownWord, KnownWords } from '../../components/settings/data/KnownWords.tsx';
import { MissedSearches } from '../../components/settings/data/MissedSearches.tsx';
import { SiteLists } from '../../components/settings/data/SiteLists.tsx';
import { StoredData } from '../../components/settings/data/StoredData.tsx';
import { Transfer } from '../../components/settings/data/Transfer.tsx';
import { ExplanationFields } from '../../components/settings/ExplanationFields.tsx';
import { LanguageFields } from '../../components/settings/LanguageFields.tsx';
import lists from '../../components/settings/lists.css?inline';
import { MarkFields } from '../../components/settings/MarkFields.tsx';
import { SettingsSection } from '../../components/settings/SettingsSection.tsx';
import { Shortcuts } from '../../components/settings/Shortcuts.tsx';
import { SiteState, type SiteStateProps } from '../../components/settings/SiteState.tsx';
import settings from '../../components/settings/settings.css?inline';
import theme from '../../components/theme.css?inline';
import { PinButton } from '../../components/welcome/PinButton.tsx';
import { WelcomeNotes } from '../../components/welcome/WelcomeNotes.tsx';
import welcome from '../../components/welcome/welcome.css?inline';
import { lateRedactor } from '../../core/redact/late-redactor.ts';
import { REGIONS, type Region } from '../../core/regions.ts';
import { USUAL_LOOK } from '../../core/tooltip/card-look.ts';
import { OPEN_DELAY } from '../../core/tooltip/reduce-tooltip.ts';
import page from '../../entrypoints/extension/page.css?inline';
import { done, type Fixtures, type GalleryGroup, type GalleryState, nothing } from '../gallery-state.ts';
import { openRedactor } from '../open-redactor.ts';
import { numberOf } from '../sample-card.ts';
import stage from '../stage.css?inline';

/** The settings, part by part, the popup's state of the site, and the welcome. */
export const settingsStates: GalleryGroup = {
  id: 'settings',
  title: 'Settings, popup, welcome',
  styles: [theme, panel, settings, lists, welcome, page, stage],
  width: 440,
  states: [
    part('languages', ({ language, directory, t }) => (
      <LanguageFields
        choices={{ language, secondLanguage: null, region: 'busan' }}
        regionNames={Object.fromEntries(REGIONS.map((region) => [region, directory.regions[region].user])) as Record<Region, string>}
        t={t}
        onChange={nothing}
      />
    )),
    part('marks', ({ t }) => <MarkFields choices={{ density: 'first', fromLevel: 2, commonWords: false }} t={t} onChange={nothing} />),
    part('card', ({ language, t }) => (
      <ExplanationFields choices={{ cardOn: 'hover', openDelay: OPEN_DELAY, ...USUAL_LOOK }} language={language} t={t} onChange={nothing} />
    )),
    part('sites', ({ t }) => (
      <SiteLists
        added={[
          { id: 'a', host: 'www.school.ms.kr' },
          { id: 'b', host: null },
        ]}
        off={['www.bank.co.kr']}
        t={t}
        onRemove={nothing}
        onSwitchOn={nothing}
      />
    )),
    part('known words', (fixtures) => (
      <KnownWords
        words={['여권', '과태료'].map((word) => knownWord(fixtures, word))}
        language={fixtures.language}
        t={fixtures.t}
        onForget={nothing}
      />
    )),
    part('no known word', ({ language, t }) => <KnownWords words={[]} language={language} t={t} onForget={nothing} />),
    part('shortcuts', ({ t }) => (
      <Shortcuts
        shortcuts={[
          { command: 'open', keys: 'Alt+Shift+L' },
          { command: 'next', keys: 'Alt+Shift+N' },
          { command: 'previous', keys: '' },
        ]}
        t={t}
        onChange={nothing}
      />
    )),
    part('searches in vain', ({ language, t }) => (
      <MissedSearches
        searches={[
          { query: '건보료', count: 3, last: '2026-12-01' },
          { query: 'late fee', count: 1, last: '2026-11-30' },
        ]}
        {...{ language, t }}
        proposing={{ copy: async () => true, redactor: () => lateRedactor(() => openRedactor(language)) }}
        onForget={nothing}
      />
    )),
    part('stored data', ({ t }) => (
      <StoredData amounts={{ settings: 1, known: 12, words: 3, letters: 0, searches: 2, drafts: 2, replyTo: 1 }} t={t} onErase={nothing} />
    )),
    part('file', ({ t }) => <Transfer t={t} onSave={nothing} onLoad={async () => 'loaded'} />),
    ...(['reading', 'asked', 'late', 'closed'] as const).map((state) =>
      part(`popup, ${state}`, ({ t }) => <SiteState {...siteIn(state)} t={t} />),
    ),
    part('popup, switched off', ({ t }) => <SiteState {...siteIn('reading')} isOff t={t} />),
    part('welcome', ({ t }) => <WelcomeNotes t={t} />),
    part('pin, Chrome', ({ t }) => <PinButton browser="chromium" t={t} />),
    part('pin, Firefox', ({ t }) => <PinButton browser="firefox" t={t} />),
  ],
};

function part(name: string, content: (fixtures: Fixtures) => ComponentChild): GalleryState {
  return {
    name,
    show: (fixtures) => (
      <div class="annae page" lang={fixtures.language}>
        <SettingsSection title={name}>{content(fixtures)}</SettingsSection>
      </div>
    ),
  };
}

function knownWord(fixtures: Fixtures, word: string): KnownWord {
  const { id, headword, name } = fixtures.explanations.terms[numberOf(fixtures, word)]!;
  return { id, headword, name: name ?? '' };
}

function siteIn(state: SiteStateProps['state']): Omit<SiteStateProps, 't'> {
  const isAlways = state === 'reading' || state === 'late';
  return { state, host: 'www.gangnam.go.kr', isAlways, isOff: false, onSwitch: nothing, onReadOnce: done, onReadAlways: done };
}

import type { ReadonlySignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../../components/Icon.tsx';
import { DraftList } from '../../components/panel/DraftList.tsx';
import { PanelBody } from '../../components/panel/PanelBody.tsx';
import { PanelHeader } from '../../components/panel/PanelHeader.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import { searchNames } from '../../core/explanation.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import type { StoredDraft } from '../../core/request/stored-draft.ts';
import type { KeptWord } from '../../core/words/kept-word.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { askAbout } from '../extension/ask-about.ts';
import { openDraft } from '../extension/drafts/drafts.ts';
import { loadNames as loadNamesIn } from '../extension/explanations.ts';
import { openReader } from '../extension/letters/open-reader.ts';
import { proposalTools } from '../extension/proposals/proposal-tools.ts';
import { languageOf } from '../extension/settings.ts';
import type { SettingsStore } from '../extension/store.ts';
import { useInterface } from '../extension/use-interface.ts';
import { WordsView } from '../extension/words/WordsView.tsx';
import { deviceWords } from '../extension/words/word-keeper.ts';
import type { FollowedSelection } from './follow-selection.ts';
import type { FollowedTodo } from './follow-todo.ts';
import type { FollowedWords } from './follow-words.ts';
import { goOnPage } from './go-on-page.ts';
import { createMissedNote } from './note-missed.ts';
import type { PageBeside } from './page-beside.ts';
import { explainBeside, helpWithPage } from './page-help.ts';

export interface PanelProps extends Pick<PageBeside, 'page'>, FollowedWords, FollowedSelection, FollowedTodo {
  store: SettingsStore;
  drafts: ReadonlySignal<readonly StoredDraft[]>;
  kept: ReadonlySignal<readonly KeptWord[]>;
}

/** The side panel: the words of the page beside it, who helps, and the way to a request. */
export function Panel({ store, drafts, kept, page, words, values, glossary, read, todo, selection, endSelection }: PanelProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useInterface(language);
  const here = page.value;
  const noteMissed = useMemo(() => createMissedNote(language), [language]);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  // Another function asks anew who helps.
  const loadHelp = useMemo(() => () => helpWithPage(here, language), [here, language, settings.region, words.value.type]);
  return (
    <div class="annae page" lang={language} dir={directionOf(language)}>
      <PanelHeader heading="h1" t={t} onAsk={() => void askAbout(here)}>
        <button
          type="button"
          class="icon-button"
          aria-label={t('panel.settings')}
          title={t('panel.settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="gear" />
        </button>
      </PanelHeader>
      <p role="alert" class="problem">
        {store.failed.value && t('panel.notKept')}
      </p>
      <PanelBody
        words={words.value}
        glossary={glossary.value}
        language={language}
        t={t}
        heading="h2"
        loadNames={loadNames}
        todo={todo.value}
        loadHelp={loadHelp}
        explain={(term) => explainBeside(here, term, language)}
        onGo={({ term, frame = 0 }) => {
          if (here) void goOnPage(here.tabId, frame, { type: 'go-to', term });
        }}
        values={{
          list: values.value,
          onGo: ({ number, frame = 0 }) => {
            if (here) void goOnPage(here.tabId, frame, { type: 'go-to-value', number });
          },
        }}
        onListen={(word) => speakKorean(word)}
        keeper={deviceWords}
        moreTabs={[
          {
            id: 'mine',
            name: t('words.title'),
            content: () => <WordsView kept={kept} language={language} second={settings.secondLanguage} t={t} />,
          },
        ]}
        onKnow={(_, id) => void store.change({ known: [...settings.known, id] })}
        onRead={read}
        onSwitchOn={(host) => void store.change({ offSites: settings.offSites.filter((other) => other !== host) })}
        onAsk={({ term, words: begun }) => askAbout(here, begun, term).then(() => true)}
        belowTodo={
          <button type="button" class="action read-letter" onClick={() => void openReader(here?.pdf ? { address: here.pdf } : {})}>
            {t(here?.pdf ? 'panel.readPdf' : 'panel.readLetter')}
          </button>
        }
        belowHelp={<DraftList drafts={drafts.value} language={language} t={t} onOpen={(id) => void openDraft(id)} />}
        onMissed={(text) => void noteMissed(text, here?.tabId ?? null)}
        proposal={proposal}
        onProposal={setProposal}
        proposing={{ ...proposalTools, from: here?.host || null }}
        selection={selection.value}
        onSelectionDone={endSelection}
      />
    </div>
  );
}

async function loadNames() {
  return searchNames(...(await Promise.all([loadNamesIn('en'), loadNamesIn('ko')])));
}

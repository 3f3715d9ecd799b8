import { Drawer } from '../../components/panel/Drawer.tsx';
import drawer from '../../components/panel/drawer.css?inline';
import words from '../../components/panel/list/panel-words.css?inline';
import type { WordsOfPage } from '../../components/panel/list/words-of-page.ts';
import { PanelBody, type PanelBodyProps } from '../../components/panel/PanelBody.tsx';
import panel from '../../components/panel/panel.css?inline';
import layout from '../../components/panel/panel-layout.css?inline';
import parts from '../../components/panel/panel-parts.css?inline';
import proposal from '../../components/proposal/proposal.css?inline';
import lists from '../../components/settings/lists.css?inline';
import theme from '../../components/theme.css?inline';
import card from '../../components/tooltip/card.css?inline';
import cardParts from '../../components/tooltip/card-parts.css?inline';
import facts from '../../components/tooltip/facts.css?inline';
import helps from '../../components/tooltip/helps.css?inline';
import way from '../../components/way.css?inline';
import { lateRedactor } from '../../core/redact/late-redactor.ts';
import { NO_NAMES } from '../../core/search/search-words.ts';
import { done, type Fixtures, type GalleryGroup, type GalleryState, nothing } from '../gallery-state.ts';
import { openRedactor } from '../open-redactor.ts';
import { cardOf, helpWith, numberOf } from '../sample-card.ts';
import stage from '../stage.css?inline';

const WORDS = ['외국인등록증', '체류기간', '체류지 변경신고', '과태료', '여권', '수수료', '신원보증서', '건강보험', '보증금'];

const STYLES = [theme, panel, layout, words, lists, card, cardParts, facts, helps, parts, way, proposal, stage];

/** The list of the page's words, and all that may stand in its place. */
export const panelStates: GalleryGroup = {
  id: 'panel',
  title: 'Panel',
  styles: STYLES,
  width: 380,
  states: [
    body('words', (fixtures) => ({ words: read(fixtures) })),
    body('on a translated page', (fixtures) => ({ words: read(fixtures, true) })),
    body('without words', () => ({ words: { type: 'read', words: [], isTranslated: false } })),
    body('reading', () => ({ words: { type: 'reading' } })),
    body('not read', () => ({ words: { type: 'unread', canRead: true } })),
    body('switched off', () => ({ words: { type: 'off', host: 'www.hikorea.go.kr' } })),
    body('not allowed', () => ({ words: { type: 'unreadable' } })),
    body('not loaded', () => ({ words: { type: 'failed' } })),
    body('a selected text', (fixtures) => ({
      selection: {
        text: '체류지를 변경한 외국인은 전입한 날부터 15일 이내에 체류지 변경신고를 하여야 합니다.',
        words: [{ term: numberOf(fixtures, '체류지 변경신고'), count: 1 }],
        hasKorean: true,
      },
    })),
    body('a word is missing', ({ language }) => ({
      proposal: { kind: 'missing-word', word: '계좌이체', language, seen: null, from: 'www.hikorea.go.kr' },
    })),
    body('a selected text without Korean', () => ({ selection: { text: 'Please bring your passport.', words: [], hasKorean: false } })),
  ],
};

/** The panel at the edge of a page. */
export const drawerStates: GalleryGroup = {
  id: 'drawer',
  title: 'Drawer',
  styles: [...STYLES, drawer, stage],
  width: 400,
  states: [
    {
      name: 'with words, two of them known',
      show: (fixtures) => (
        <Drawer
          {...propsOf(fixtures, { words: read(fixtures) })}
          side="right"
          known={['여권', '수수료'].map((word) => ({
            term: numberOf(fixtures, word),
            ...fixtures.explanations.terms[numberOf(fixtures, word)]!,
          }))}
          onForget={nothing}
          onLanguage={nothing}
          onClose={nothing}
        />
      ),
    },
  ],
};

function body(name: string, given: (fixtures: Fixtures) => Partial<PanelBodyProps>): GalleryState {
  return {
    name,
    show: (fixtures) => (
      <div class="annae page" lang={fixtures.language}>
        <PanelBody {...propsOf(fixtures, given(fixtures))} />
      </div>
    ),
  };
}

function propsOf(fixtures: Fixtures, given: Partial<PanelBodyProps>): PanelBodyProps {
  const { language, t, explanations } = fixtures;
  return {
    words: read(fixtures),
    glossary: explanations,
    language,
    t,
    heading: 'h3',
    keeper: null,
    explain: async (term) => cardOf(fixtures, explanations.terms[term]!.headword),
    loadHelp: async () => helpWith(fixtures, 'immigration'),
    loadNames: async () => NO_NAMES,
    onGo: nothing,
    onAsk: done,
    onKnow: nothing,
    onListen: () => true,
    onRead: nothing,
    onSwitchOn: nothing,
    onSelectionDone: nothing,
    proposal: null,
    onProposal: nothing,
    proposing: { from: 'www.hikorea.go.kr', copy: async () => true, redactor: () => lateRedactor(() => openRedactor(language)) },
    ...given,
  };
}

function read(fixtures: Fixtures, isTranslated = false): WordsOfPage {
  return { type: 'read', words: WORDS.map((word, index) => ({ term: numberOf(fixtures, word), count: 1 + (index % 3) })), isTranslated };
}

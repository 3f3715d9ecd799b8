import index from 'annae:index';
import pages from 'annae:pages';
import korean from 'annae:questions/ko';
import routes from 'annae:routes';
import hangul from 'annae:scripts/hangul';
import latin from 'annae:scripts/latin';
import type { ComponentChild } from 'preact';
import panel from '../../components/panel/panel.css?inline';
import whoAnswers from '../../components/request/contacts/who-answers.css?inline';
import { loadRequestTexts } from '../../components/request/load-request-texts.ts';
import question from '../../components/request/question/question.css?inline';
import { RequestView } from '../../components/request/RequestView.tsx';
import request from '../../components/request/request.css?inline';
import type { RequestShell } from '../../components/request/request-shell.ts';
import { createRequestState } from '../../components/request/request-state.ts';
import sending from '../../components/request/send/sending.css?inline';
import theme from '../../components/theme.css?inline';
import way from '../../components/way.css?inline';
import { createMatcher } from '../../core/match/find-matches.ts';
import { loadIndex } from '../../core/match/term-index.ts';
import { NO_ENTRIES } from '../../core/request/entries.ts';
import { done, type Fixtures, type GalleryGroup, nothing } from '../gallery-state.ts';
import { openRedactor } from '../open-redactor.ts';
import stage from '../stage.css?inline';

const match = createMatcher(loadIndex(index));

/** The request while it is written, and in danger. */
export const requestStates: GalleryGroup = {
  id: 'request',
  title: 'Request',
  styles: [theme, way, panel, request, question, whoAnswers, sending, stage],
  width: 1100,
  states: [
    { name: 'about a word', show: (fixtures) => asked(fixtures, '') },
    {
      name: 'with a detail that is struck out',
      show: (fixtures) => asked(fixtures, 'I lost my card, number 900101-5123456. What must I do?'),
    },
    { name: 'not understood', show: (fixtures) => asked(fixtures, 'Hmm, well, you see', null) },
    { name: 'in danger', show: (fixtures) => asked(fixtures, 'My husband is beating me right now, help') },
    { name: 'perhaps in danger', show: (fixtures) => asked(fixtures, 'my kid’s teacher pulls his ear i think') },
  ],
};

const SHELL: RequestShell = {
  now: () => new Date('2026-12-01T10:00:00+09:00'),
  copy: done,
  print: nothing,
  translate: null,
  connect: async () => null,
  memory: null,
  onSent: nothing,
  keepsDrafts: true,
};

async function asked(fixtures: Fixtures, question: string, term: string | null = 'alien-registration-card'): Promise<ComponentChild> {
  const { language, directory, explanations, situations, questions } = fixtures;
  const redactor = await openRedactor(language);
  const all = { ko: korean, [language]: questions };
  const state = createRequestState(
    {
      language,
      region: 'busan',
      directory,
      routes: { ...pages, ...routes, questions: all },
      loadQuestions: async () => questions,
      terms: explanations.terms,
      loadExplanation: async (term) => explanations.terms[term]!,
      match,
      redactor,
      loadSituations: async () => situations,
      loadScript: async (script) => (script === 'hangul' ? hangul : latin),
      ...(await loadRequestTexts(language)),
    },
    {
      draftId: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13',
      occasion: { term, page: term ? { title: '외국인등록 | 하이코리아', host: 'www.hikorea.go.kr' } : null, terms: [] },
      entries: { ...NO_ENTRIES, question },
    },
  );
  return (
    <div class="annae page">
      <RequestView state={state} shell={SHELL} endpoint={null} />
    </div>
  );
}

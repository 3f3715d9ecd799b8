import compiledIndex from 'annae:index';
import publicContacts from 'annae:public-contacts';
import browser from 'webextension-polyfill';
import { loadRequestTexts } from '../../components/request/load-request-texts.ts';
import { openRequestRedactor } from '../../components/request/open-request-redactor.ts';
import type { RequestKnowledge } from '../../components/request/request-state.ts';
import type { Directory } from '../../core/directory.ts';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { loadIndex } from '../../core/match/term-index.ts';
import { lateRedactor } from '../../core/redact/late-redactor.ts';
import type { Situation } from '../../core/request/situation.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import type { QuestionBase, QuestionModel } from '../../core/route/route-model.ts';
import { loadFilledExplanation, loadFilledNames } from '../extension/explanations.ts';
import { redactionFiles } from '../extension/redaction-files.ts';

/** What a request needs to know in a language, from the extension's own files. */
export async function loadKnowledge(language: Language): Promise<Omit<RequestKnowledge, 'region'>> {
  const [directory, pages, base, korean, { terms }, texts] = await Promise.all([
    loadFile<Directory>(`directory/${language}.json`),
    loadFile<PageModel>('pages.json'),
    loadFile<QuestionBase>('routes.json'),
    loadQuestions(STAFF_LANGUAGE),
    loadFilledNames(language),
    loadRequestTexts(language),
  ]);
  const redactor = lateRedactor(() => openRequestRedactor(language, publicContacts, redactionFiles));
  const routes = { ...pages, ...base, questions: { [STAFF_LANGUAGE]: korean } };
  const match = createMatcher(loadIndex(compiledIndex));
  const loadSituations = () => loadFile<readonly Situation[]>(`situations/${language}.json`);
  const loadExplanation = (term: number) => loadFilledExplanation(term, language);
  return { language, directory, routes, terms, match, loadExplanation, redactor, loadQuestions, loadScript, loadSituations, ...texts };
}

function loadQuestions(language: Language): Promise<QuestionModel> {
  return loadFile<QuestionModel>(`questions/${language}.json`);
}

function loadScript(script: Script): Promise<ScriptKnowledge> {
  return loadFile<ScriptKnowledge>(`scripts/${script}.json`);
}

async function loadFile<Value>(path: string): Promise<Value> {
  const answer = await fetch(browser.runtime.getURL(path));
  return (await answer.json()) as Value;
}

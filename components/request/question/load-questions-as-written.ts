import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { foldQuestion } from '../../../core/route/language/fold-question.ts';
import { guessLanguages } from '../../../core/route/language/guess-languages.ts';
import type { QuestionModel, RouteModel } from '../../../core/route/route-model.ts';

/** What routing can load. */
export interface QuestionSources {
  /** The reader's language. */
  language: Language;
  /** With the languages that are loaded already. */
  routes: RouteModel;
  loadQuestions(language: Language): Promise<QuestionModel>;
}

/** What routing knows of the texts that it reads. */
export interface RoutesAsWritten {
  routes: ReadonlySignal<RouteModel>;
  /** True while a language is loaded that the texts may be in. */
  isLoading: ReadonlySignal<boolean>;
}

/**
 * Loads what questions in a language are recognised by when a text may be in it: Korean, the reader's language, or one whose words
 * are in all texts. `others` are languages of texts that stay the same. What cannot be loaded is tried again with the next change.
 */
export function loadQuestionsAsWritten(
  texts: ReadonlySignal<readonly string[]>,
  others: ReadonlySet<Language>,
  { language, routes, loadQuestions }: QuestionSources,
): RoutesAsWritten {
  const everywhere = routes.languages.flatMap(({ id, everywhere: isEverywhere }) => (isEverywhere ? [id] : []));
  const readable = new Set<string>([STAFF_LANGUAGE, language, ...everywhere]);
  const questions = signal(routes.questions);
  const loading = signal<ReadonlySet<Language>>(new Set());

  async function load(wanted: Language): Promise<void> {
    loading.value = new Set([...loading.peek(), wanted]);
    try {
      const loaded = await loadQuestions(wanted);
      questions.value = { ...questions.peek(), [wanted]: loaded };
    } catch {
      // Without it, the reader is asked to choose a subject.
    } finally {
      loading.value = new Set([...loading.peek()].filter((other) => other !== wanted));
    }
  }

  effect(() => {
    const written = texts.value.map(foldQuestion).filter(Boolean);
    const guessed = written.flatMap((text) => guessLanguages(text, routes.languages));
    for (const wanted of new Set([...others, ...guessed])) {
      if (readable.has(wanted) && !questions.peek()[wanted] && !loading.peek().has(wanted)) void load(wanted);
    }
  });
  return {
    routes: computed(() => ({ ...routes, questions: questions.value })),
    isLoading: computed(() => loading.value.size > 0),
  };
}

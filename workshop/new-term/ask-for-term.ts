import type { Language } from '../../core/languages.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { type Asking, askText, NEW_TERM_QUESTIONS, type NewTerm, type Question } from './questions.ts';

/** A conversation in a language of the interface. `ask` returns the line that was typed, or null at the end of input. */
export interface Dialogue {
  lang: Language;
  t: Translate;
  ask: (prompt: string) => Promise<string | null>;
  say: (text: string) => void;
}

/** Everything about a new term, or the question without a valid answer. */
export type Answers = { type: 'complete'; term: NewTerm } | { type: 'unanswered'; key: keyof NewTerm; reason: string };

export interface Interview {
  /** Answers that need no question. */
  given: Partial<NewTerm>;
  /** Answers of an earlier conversation; those that are not valid any more are asked for again. */
  kept?: Partial<NewTerm>;
  glossary: Glossary;
  dialogue: Dialogue;
  /** Takes every proposal without asking. */
  takesProposals?: boolean;
  /** Called after every answer with all answers so far. */
  onAnswer?: (answers: Partial<NewTerm>) => void;
}

/** Asks for what is not given, and asks again if an answer is not valid. Does not ask in place of a given answer that is not valid. */
export async function askForTerm({ given, kept = {}, glossary, dialogue, takesProposals = false, onAnswer }: Interview): Promise<Answers> {
  const { lang, t } = dialogue;
  let answers: Partial<NewTerm> = {};
  for (const question of NEW_TERM_QUESTIONS) {
    const { key, fault, propose } = question;
    const asking: Asking = { answers, glossary, lang, t };
    const old = kept[key];
    const ready = given[key]?.trim() ?? (old !== undefined && !fault(old, asking) ? old : undefined);
    const answer = ready ?? (takesProposals && propose ? propose(answers) : await askOne(question, asking, dialogue));
    const reason = answer === null ? t('fault.none') : fault(answer, asking);
    if (answer === null || reason) return { type: 'unanswered', key, reason: reason! };
    answers = { ...answers, [key]: answer };
    onAnswer?.(answers);
  }
  return { type: 'complete', term: answers as NewTerm };
}

async function askOne(question: Question, asking: Asking, { ask, say }: Dialogue): Promise<string | null> {
  const proposal = question.propose?.(asking.answers);
  const prompt = `${askText(question, asking)}${proposal ? ` [${proposal}]` : ''}\n> `;
  for (;;) {
    const line = await ask(prompt);
    if (line === null) return null;
    const answer = line.trim() || proposal || '';
    const fault = question.fault(answer, asking);
    if (!fault) return answer;
    say(fault);
  }
}

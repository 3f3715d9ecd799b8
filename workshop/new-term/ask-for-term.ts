import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { type Bilingual, NEW_TERM_QUESTIONS, type NewTerm, type Question } from './questions.ts';

/** A conversation in one of the workshop's languages. `ask` returns the line that was typed, or null at the end of input. */
export interface Dialogue {
  lang: keyof Bilingual;
  ask: (prompt: string) => Promise<string | null>;
  say: (text: string) => void;
}

/** Everything about a new term, or the question without a valid answer. */
export type Answers = { type: 'complete'; term: NewTerm } | { type: 'unanswered'; key: keyof NewTerm; reason: string };

export interface Interview {
  /** Answers that need no question. */
  given: Partial<NewTerm>;
  glossary: Glossary;
  dialogue: Dialogue;
}

const NO_ANSWER: Bilingual = { en: 'there is no answer', ko: '답이 없어요' };

/** Asks for what is not given, and asks again if an answer is not valid. Does not ask in place of a given answer that is not valid. */
export async function askForTerm({ given, glossary, dialogue }: Interview): Promise<Answers> {
  let answers: Partial<NewTerm> = {};
  for (const question of NEW_TERM_QUESTIONS) {
    const { key, fault } = question;
    const answer = given[key]?.trim() ?? (await askOne({ question, answers, glossary, dialogue }));
    const reason = answer === null ? NO_ANSWER : fault(answer, glossary);
    if (answer === null || reason) return { type: 'unanswered', key, reason: reason![dialogue.lang] };
    answers = { ...answers, [key]: answer };
  }
  return { type: 'complete', term: answers as NewTerm };
}

interface Turn {
  question: Question;
  answers: Partial<NewTerm>;
  glossary: Glossary;
  dialogue: Dialogue;
}

async function askOne({ question, answers, glossary, dialogue }: Turn): Promise<string | null> {
  const proposal = question.propose?.(answers);
  const prompt = `${question.ask[dialogue.lang]}${proposal ? ` [${proposal}]` : ''}\n> `;
  for (;;) {
    const line = await dialogue.ask(prompt);
    if (line === null) return null;
    const answer = line.trim() || proposal || '';
    const fault = question.fault(answer, glossary);
    if (!fault) return answer;
    dialogue.say(fault[dialogue.lang]);
  }
}

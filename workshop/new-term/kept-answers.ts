import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NEW_TERM_QUESTIONS, type NewTerm } from './questions.ts';

/** The answers about a word that was begun and not finished, on this device. */
export interface KeptAnswers {
  /** Nothing where no word was begun, or the file cannot be read. */
  read(): Partial<NewTerm>;
  write(answers: Partial<NewTerm>): void;
  forget(): void;
}

/** Beside a glossary's folder, where the project keeps what is not its own. */
export function keptAnswers(folder: string): KeptAnswers {
  const file = join(folder, '../.cache/new-term.json');
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return Object.fromEntries(NEW_TERM_QUESTIONS.flatMap(({ key }) => answerOf(stored, key)));
      } catch {
        return {};
      }
    },
    write(answers) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(answers));
    },
    forget: () => rmSync(file, { force: true }),
  };
}

function answerOf(stored: unknown, key: string): [string, string][] {
  const answer = (stored as Record<string, unknown> | null)?.[key];
  return typeof answer === 'string' ? [[key, answer]] : [];
}

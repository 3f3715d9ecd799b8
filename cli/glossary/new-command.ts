import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { isLanguage, LANGUAGES, STAFF_LANGUAGE } from '../../core/languages.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import { readStrings } from '../../locales/read-locales.ts';
import { askForTerm, type Dialogue } from '../../workshop/new-term/ask-for-term.ts';
import { draftTerm } from '../../workshop/new-term/draft-term.ts';
import { keptAnswers } from '../../workshop/new-term/kept-answers.ts';
import { NEW_TERM_QUESTIONS, type NewTerm } from '../../workshop/new-term/questions.ts';
import { wordOfAnswers } from '../../workshop/new-term/word-of-answers.ts';
import { SURFACE_TABLE } from '../../workshop/surface-table.ts';
import { updateSurfaceTable } from '../../workshop/update-surface-table.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

/**
 * `annae glossary new`: asks for what the options do not answer, shows the file, and writes it with its row in the table of spellings. Never
 * overwrites a file. Answers are kept
 * until the file is written: where the input ends, the next call goes on.
 */
export async function newCommand(args: string[], ask?: Dialogue['ask']): Promise<Outcome> {
  const { given, lang, yes, folder } = parseNew(args);
  const lines = ask ? null : openLines();
  const t = createTranslator(lang, readStrings(lang, 'new-term'));
  const dialogue: Dialogue = { lang, t, ask: ask ?? lines!.ask, say: (text) => stdout.write(`${text}\n`) };
  const store = keptAnswers(folder);
  const kept = answersOf(store.read(), given);
  if (kept.headword && !given.headword) dialogue.say(t('goingOn', { word: kept.headword }));
  try {
    const interview = { given, kept, glossary: readGlossary(folder), dialogue, takesProposals: yes, onAnswer: store.write };
    const answers = await askForTerm(interview);
    if (answers.type === 'unanswered') throw new UsageError(`--${answers.key}: ${answers.reason}. ${t('kept')}`);
    const { service, id } = answers.term;
    const text = draftTerm(wordOfAnswers(answers.term));
    const path = join('terms', service, `${id}.yaml`);
    // As `check FILE` takes it, and as it is proposed.
    const file = join(basename(folder), path);
    if (!yes && !(await confirm(file, text, dialogue))) return { output: `${t('nothing')} ${t('kept')}`, code: 1 };
    mkdirSync(join(folder, 'terms', service), { recursive: true });
    writeWhole(join(folder, path), text);
    const table = updateSurfaceTable(folder) ? [t('table', { file: SURFACE_TABLE })] : [];
    store.forget();
    return { output: [t('written', { file }), ...table, t('next')].join('\n'), code: 0 };
  } finally {
    lines?.close();
  }
}

/** The kept answers, unless the options begin another word. */
function answersOf(kept: Partial<NewTerm>, { headword }: Partial<NewTerm>): Partial<NewTerm> {
  return headword === undefined || headword === kept.headword ? kept : {};
}

function parseNew(args: string[]) {
  const answers = Object.fromEntries(NEW_TERM_QUESTIONS.map(({ key }) => [key, { type: 'string' as const }]));
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    ...answers,
    lang: { type: 'string', default: 'en' },
    yes: { type: 'boolean', default: false },
  });
  refuseArguments(positionals, 'new');
  const { lang, yes, ...given } = values as Partial<NewTerm> & { lang: string; yes: boolean };
  if (!isLanguage(lang)) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not “${lang}”.`);
  // Who is asked in a language writes in it; who is asked in Korean is asked in which.
  if (lang !== STAFF_LANGUAGE) given.language ??= lang;
  return { given, lang, yes, folder } as const;
}

async function confirm(file: string, text: string, { t, ask, say }: Dialogue): Promise<boolean> {
  say(`\n${file}\n\n${text}`);
  const answer = await ask(`${t('confirm')}\n> `);
  return answer !== null && /^(y|yes|ㅛ|네|예|是|はい|o|oui|có|)$/i.test(answer.trim());
}

/** Lines from a terminal or a pipe. readline's `question` would lose lines that come before the question. */
function openLines() {
  const terminal = createInterface({ input: stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (prompt: string) => {
    stdout.write(prompt);
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  return { ask, close: () => terminal.close() };
}

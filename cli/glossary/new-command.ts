import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { askForTerm, type Dialogue } from '../../workshop/new-term/ask-for-term.ts';
import { draftTerm } from '../../workshop/new-term/draft-term.ts';
import { type Bilingual, NEW_TERM_QUESTIONS, type NewTerm } from '../../workshop/new-term/questions.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

/** `annae glossary new`: asks for what the options do not answer, shows the file, and writes it. Never overwrites a file. */
export async function newCommand(args: string[], ask?: Dialogue['ask']): Promise<Outcome> {
  const { given, lang, yes, folder } = parseNew(args);
  const lines = ask ? null : openLines();
  const dialogue: Dialogue = { lang, ask: ask ?? lines!.ask, say: (text) => stdout.write(`${text}\n`) };
  try {
    const answers = await askForTerm({ given, glossary: readGlossary(folder), dialogue });
    if (answers.type === 'unanswered') throw new UsageError(`--${answers.key}: ${answers.reason}`);
    const { service, id } = answers.term;
    const text = draftTerm(answers.term);
    const file = join('terms', service, `${id}.yaml`);
    if (!yes && !(await confirm(file, text, dialogue))) return { output: SAY.nothing[lang], code: 1 };
    mkdirSync(join(folder, 'terms', service), { recursive: true });
    writeWhole(join(folder, file), text);
    return { output: `${SAY.written[lang]}: ${file}\n${SAY.next[lang]}`, code: 0 };
  } finally {
    lines?.close();
  }
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
  if (lang !== 'ko' && lang !== 'en') throw new UsageError(`--lang takes ko or en, not “${lang}”.`);
  return { given, lang, yes, folder } as const;
}

const SAY = {
  confirm: { en: 'Write it? [Y/n]', ko: '이대로 쓸까요? [Y/n]' },
  nothing: { en: 'Nothing was written.', ko: '아무것도 쓰지 않았어요.' },
  written: { en: 'Written', ko: '썼어요' },
  next: {
    en: 'The other languages are still empty; `annae glossary check` names what is missing.',
    ko: '다른 언어는 아직 비어 있어요. `annae glossary check`가 빠진 곳을 알려 줘요.',
  },
} satisfies Record<string, Bilingual>;

async function confirm(file: string, text: string, { lang, ask, say }: Dialogue): Promise<boolean> {
  say(`\n${file}\n\n${text}`);
  const answer = await ask(`${SAY.confirm[lang]}\n> `);
  return answer !== null && /^(y|yes|ㅛ|네|예|)$/i.test(answer.trim());
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

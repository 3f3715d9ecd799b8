import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Bilingual, say, type ToldIn, tell } from '../../glossary/problem.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { describeProblems } from '../../workshop/describe-problems.ts';
import type { Change } from '../../workshop/exchange/change.ts';
import { describeChanges } from '../../workshop/exchange/describe-changes.ts';
import { planImport } from '../../workshop/exchange/plan-import.ts';
import { replaceFiles } from '../../workshop/exchange/replace-files.ts';
import { SURFACE_TABLE } from '../../workshop/surface-table.ts';
import { updateSurfaceTable } from '../../workshop/update-surface-table.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';
import { toldIn } from './told-in.ts';

/**
 * `annae glossary import FILE [--write]`: what a file from translators would change and add; with `--write` does it, the table of
 * spellings with it. If the file has problems, writes nothing and ends with exit code 1. Throws a `UsageError` for wrong use and a
 * missing file.
 */
export function importCommand(args: string[]): Outcome {
  const { file, write, folder, language } = parse(args);
  const place = (path: string) => join(folder, '..', path);
  const bytes = readBytes(file, language);
  const { problems, changes, files, notes } = planImport({ file, bytes, glossary: readGlossary(folder), folder: basename(folder) });
  if (problems.length) {
    return { output: [describeProblems(problems, language), tell(refused(problems.length), language)].join('\n\n'), code: 1 };
  }
  if (write) {
    replaceFiles(new Map([...files].map(([path, text]) => [place(path), text])));
    if (updateSurfaceTable(folder)) notes.push(TABLE);
  }
  const told = [...notes, summary(changes, write)].map((note) => tell(note, language));
  return { output: [describeChanges(changes, language), ...told].filter(Boolean).join('\n\n'), code: 0 };
}

/** A proposal without it would be red. */
const TABLE = say(
  `${SURFACE_TABLE} was brought up to date: propose it together with the words.`,
  `${SURFACE_TABLE}도 맞춰 두었어요. 단어와 함께 제안해 주세요.`,
);

function refused(problems: number): Bilingual {
  return say(`${count(problems, 'problem')}; nothing was changed.`, `문제 ${problems}개. 아무것도 바꾸지 않았어요.`);
}

function summary(changes: ReadonlyMap<string, readonly Change[]>, write: boolean): Bilingual {
  if (changes.size === 0)
    return say('The glossary already says the same; there is nothing to change.', '용어집과 내용이 같아서 바꿀 것이 없어요.');
  const texts = [...changes.values()].flat().length;
  const what = say(`${count(texts, 'text')} in ${count(changes.size, 'file')}`, `파일 ${changes.size}개에서 글 ${texts}개`);
  if (write) return say(`Changed ${what.en}.`, `${what.ko}를 바꿨어요.`);
  return say(`${what.en} would change; \`--write\` changes the glossary.`, `${what.ko}가 바뀌어요. \`--write\`를 붙이면 용어집을 바꿔요.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function parse(args: string[]): { file: string; write: boolean; folder: string; language: ToldIn } {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    write: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  });
  const language = toldIn(values.lang);
  const [file, ...others] = positionals;
  if (file && others.length === 0) return { file, write: values.write, folder, language };
  throw wrongUse(
    say(
      'annae glossary import takes one file, CSV, TBX or TSV, and --write to change the glossary.',
      'annae glossary import에는 CSV, TBX, TSV 파일 하나를 주세요. 용어집을 바꾸려면 --write를 붙여 주세요.',
    ),
    language,
  );
}

function readBytes(file: string, language: ToldIn): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw wrongUse(say(`There is no file ${file}.`, `${file} 파일이 없어요.`), language);
    if (code === 'EISDIR') throw wrongUse(say(`${file} is a folder; give a file.`, `${file}은(는) 폴더예요. 파일을 주세요.`), language);
    throw wrongUse(say(`${file} cannot be read (${code}).`, `${file}을(를) 읽을 수 없어요 (${code}).`), language);
  }
}

function wrongUse(said: Bilingual, language: ToldIn): UsageError {
  return new UsageError(tell(said, language));
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES } from '../../../core/addresses.ts';
import type { Language } from '../../../core/languages.ts';
import { writeWhole } from '../../../glossary/cache/write-whole.mjs';
import { say, tell } from '../../../glossary/problem.ts';
import { type Glossary, readGlossary } from '../../../glossary/read/read-glossary.ts';
import { listReviewWords, type ReviewSelection } from '../../../workshop/review/list-review-words.ts';
import { renderPage } from '../../../workshop/review/page/render-page.tsx';
import { reviewView } from '../../../workshop/review/review-view.ts';
import { renderSheet } from '../../../workshop/review/sheet/render-sheet.tsx';
import { writeForm } from '../../../workshop/review/write-form.ts';
import type { Outcome } from '../../outcome.ts';
import { UsageError } from '../../usage-error.ts';
import { refuseArguments } from '../parse-glossary-options.ts';
import { parseSelection } from '../parse-selection.ts';
import { answersIn, interfaceOf, type ReviewOptions } from './review-options.ts';

export interface HandOut {
  positionals: readonly string[];
  options: ReviewOptions;
  /** The glossary's. */
  folder: string;
}

/** Where the files go if nobody says so. */
const OUT = 'review';

/**
 * Writes what a reviewer needs: a sheet to print, the form to type it in, and a page to click through. Throws a `UsageError` for wrong
 * use, and if the files cannot be written.
 */
export async function handOutReview({ positionals, options, folder }: HandOut): Promise<Outcome> {
  refuseArguments(positionals, 'review --lang');
  const shownIn = interfaceOf(options.interface);
  const selection = parseSelection(options.lang, options, 'lang') as ReviewSelection;
  const glossary = readGlossary(folder);
  const words = listReviewWords(glossary.terms, selection);
  const language = answersIn(shownIn);
  if (!words.length) return { output: tell(say('There is no such word to review.', '그런 단어가 없어요.'), language), code: 0 };
  const view = reviewView({ words, selection, shownIn, serviceName: serviceName(glossary, selection, shownIn) });
  const name = ['review', selection.language, selection.level, selection.service].filter(Boolean).join('-');
  const out = options.out ?? OUT;
  const files = new Map([
    [`${name}.html`, await renderPage(view, ADDRESSES.mail)],
    [`${name}-sheet.html`, renderSheet(view)],
    [`${name}-sheet.csv`, writeForm(words, view.strings)],
  ]);
  write(out, files);
  const [page, sheet, form] = [...files.keys()].map((file) => join(out, file));
  const output = tell(written({ count: words.length, page: page!, sheet: sheet!, form: form! }), language);
  const left = glossary.readings.filter(({ value }) => value === null).map(({ file }) => file);
  return { output: left.length ? `${output}\n${tell(leftOut(left), language)}` : output, code: 0 };
}

function serviceName({ services }: Glossary, { service }: ReviewSelection, shownIn: Language): string | null {
  return services.find(({ id }) => id === service)?.name[shownIn] ?? service;
}

function write(out: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const [file, text] of files) writeWhole(join(out, file), text);
  } catch (error) {
    throw new UsageError(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function leftOut(files: readonly string[]) {
  return say(
    `Left out, since \`annae glossary check\` finds problems there: ${files.join(', ')}.`,
    `\`annae glossary check\`가 문제를 찾은 파일은 뺐어요: ${files.join(', ')}`,
  );
}

function written({ count, page, sheet, form }: { count: number; page: string; sheet: string; form: string }) {
  return say(
    `${count} ${count === 1 ? 'word' : 'words'} to review.
  ${page}   to click through, in any browser; it ends as a file
  ${sheet}   to print
  ${form}   to type the sheet in with a spreadsheet
\`annae glossary review --take FILE\` takes each of them back.`,
    `검수할 단어 ${count}개.
  ${page}   아무 브라우저에서나 눌러 가며 읽는 페이지. 끝나면 파일이 나와요
  ${sheet}   인쇄할 종이
  ${form}   종이를 스프레드시트로 옮겨 적을 표
돌아온 것은 \`annae glossary review --take 파일\`로 받아요.`,
  );
}

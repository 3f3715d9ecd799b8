import { type Bilingual, type Problem, say } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { decodeText } from './csv/decode-text.ts';
import { readCsv } from './csv/read-csv.ts';
import type { ExchangeRow } from './exchange-row.ts';
import { planRows, type RowsPlan } from './plan-rows.ts';
import { readTbx } from './tbx/read-tbx.ts';
import { isTsv, readTsv } from './tsv/read-tsv.ts';

export interface ImportInput {
  /** Name of the file from outside, for messages. */
  file: string;
  bytes: Uint8Array;
  glossary: Glossary;
  /** The glossary's folder, as the names of its files begin. */
  folder?: string;
}

/** Reads a file from translators and finds what it asks for, without doing it; all problems at once. */
export function planImport({ file, bytes, glossary, folder = 'glossary' }: ImportInput): RowsPlan {
  const decoded = decodeText(file, bytes);
  if ('problem' in decoded) return refusal(decoded.problem);
  const reading = readerOf(decoded.text)(file, decoded.text);
  const plan = planRows({ file, ...reading, glossary, folder });
  return plan.problems.length ? plan : { ...plan, notes: [...plan.notes, ...reviewNotes(reading.rows, glossary.terms)] };
}

function readerOf(text: string): typeof readCsv {
  if (/^\s*</.test(text)) return readTbx;
  return isTsv(text) ? readTsv : readCsv;
}

function refusal(problem: Problem): RowsPlan {
  return { problems: [problem], changes: new Map(), files: new Map(), notes: [] };
}

function reviewNotes(rows: readonly ExchangeRow[], terms: readonly Term[]): Bilingual[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const known = ({ id, language }: ExchangeRow) => {
    const text = byId.get(id)?.[language as keyof Term];
    const reviews = text && typeof text === 'object' && 'reviewed' in text ? reviewsOf(text) : [];
    return reviews.map(({ by }) => by).join('; ');
  };
  const claims = rows.filter((row) => row.reviewer !== null && row.reviewer !== known(row)).length;
  if (claims === 0) return [];
  return [
    say(
      `Reviews are not imported: ${claims} of the texts name a reviewer whom the glossary does not. \`annae glossary review\` records a review.`,
      `검수는 가져오지 않아요. 용어집에 없는 검수자를 적은 글이 ${claims}개 있어요. 검수는 \`annae glossary review\`로 남겨 주세요.`,
    ),
  ];
}

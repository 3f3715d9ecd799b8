import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { Glossary } from '../../../glossary/read/read-glossary.ts';
import type { Texts } from '../../../glossary/texts-of.ts';
import { splitList } from '../../exchange/csv/join-list.ts';
import type { ExchangeRow } from '../../exchange/exchange-row.ts';
import { planRows, type RowsPlan } from '../../exchange/plan-rows.ts';
import type { TakenAnswer } from './taken-answer.ts';

const NO_CHANGES: RowsPlan = { problems: [], changes: new Map(), files: new Map(), notes: [] };

/** What would be right, as the changes that it makes to the glossary; an answer that says only what is wrong makes none. */
export function planCorrections(
  file: string,
  wrong: readonly TakenAnswer[],
  { glossary, folder }: { glossary: Glossary; folder: string },
): RowsPlan {
  const rows = wrong.flatMap(rowsOf);
  return rows.length ? planRows({ file, rows, problems: [], glossary, folder }) : NO_CHANGES;
}

/** The easy Korean is a text of its own. */
function rowsOf({ term, language, place, changes }: TakenAnswer): ExchangeRow[] {
  const { easy, name, also, meaning, do: action } = changes;
  const texts: Partial<Texts> = {
    ...(name !== undefined && { name: name.trim() }),
    ...(also !== undefined && { also: splitList(also) }),
    ...(meaning !== undefined && { meaning: meaning.trim() }),
    ...(action !== undefined && { do: action.trim() || null }),
  };
  const about = { id: term.id, headword: term.headword, facts: {}, version: null, reviewer: null, place };
  return [
    ...(Object.keys(texts).length ? [{ ...about, language, texts }] : []),
    ...(easy === undefined ? [] : [{ ...about, language: STAFF_LANGUAGE, texts: { meaning: easy.trim() } }]),
  ];
}

import { holdsOn } from '../facts/fact.ts';
import { mendSyllables } from '../recognised/mend-syllables.ts';
import type { Digest } from './digest.ts';
import { askedFields, doubtAll, doubtContested } from './fields/asked-fields.ts';
import { isSettled } from './fields/asks-for-nothing.ts';
import { countFields } from './fields/count-fields.ts';
import { findFields } from './fields/find-fields.ts';
import { findImitation } from './imitation/find-imitation.ts';
import { recogniseFake, recogniseKind } from './kind/recognise-kind.ts';
import { hasSeveralLetters } from './kind/several-letters.ts';
import type { Letter } from './letter.ts';
import type { LetterModel } from './letter-model.ts';
import { listTodo, periodOf } from './list-todo.ts';
import type { Notice } from './notice.ts';
import { letterVocabulary } from './recognised/letter-vocabulary.ts';

/** No letter is longer; of a longer text the beginning is read, so that none takes long. In UTF-16 code units. */
export const LONGEST_LETTER = 100_000;

/** Reads a letter: what it is, what it asks for, by when and how much. `today`: in Seoul, `YYYY-MM-DD`. */
export function digestLetter(whole: Letter, model: LetterModel, today: string): Digest {
  const letter = asPrinted(beginningOf(whole), model);
  const { isLikely, signs } = findImitation(letter, model.imitations);
  const kind = isLikely ? recogniseFake(letter, model.notices, signs) : recogniseKind(letter, model.notices);
  const { notice, sure, rival } = kind;
  const readAs = (one: Notice | null) => {
    const { fields, values } = findFields(letter, { labels: model.labels, notice: one, today });
    const asking = { notice: one, text: letter.text, today, isFake: isLikely, isReport: kind.isReport };
    return { values, fields: askedFields(fields, asking), isSettled: isSettled(fields, letter.text, today) };
  };
  const found = readAs(notice);
  const several = !isLikely && hasSeveralLetters(letter, model.notices);
  const asked = several ? doubtAll(found.fields) : rival ? doubtContested(found.fields, readAs(rival).fields) : found.fields;
  const fields = countFields(asked, found.values, notice?.service ?? null);
  return {
    kind: notice?.id ?? null,
    sure,
    ...(several && { several }),
    values: found.values,
    fields: withObjection(asRecognised(fields, whole), notice, today),
    warning: isLikely ? 'imitation' : null,
    signs: isLikely ? signs.map(({ id }) => id) : [],
    todo: listTodo(notice, fields, { today, isFake: isLikely, isSettled: found.isSettled }),
    service: notice?.service ?? null,
    text: whole.text,
  };
}

/** A recognised letter with the words that recognition took for others. */
function asPrinted(letter: Letter, model: LetterModel): Letter {
  return letter.recognised ? { ...letter, text: mendSyllables(letter.text, letterVocabulary(model)) } : letter;
}

/** What is written beside labels, such as a name, is no word of a letter's own and stays as it was recognised. */
function asRecognised(fields: Digest['fields'], { text, recognised }: Letter): Digest['fields'] {
  if (!recognised) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, 'text' in field ? { ...field, text: text.slice(field.start, field.end) } : field]),
  );
}

function beginningOf(letter: Letter): Letter {
  const { text, rows } = letter;
  if (text.length <= LONGEST_LETTER) return letter;
  return {
    ...letter,
    text: text.slice(0, LONGEST_LETTER),
    rows: rows.filter(({ cells }) => cells.every(({ end }) => end <= LONGEST_LETTER)),
  };
}

/** Where a letter does not say how long one may object, the law that its kind names does. */
function withObjection(fields: Digest['fields'], notice: Notice | null, today: string): Digest['fields'] {
  const step = notice?.steps.find((one) => one.do === 'object');
  if (!step || fields.objection) return fields;
  const facts = notice?.facts.filter((fact) => holdsOn(fact, today)) ?? [];
  const fact = facts.find(({ id }) => id === step.by) ?? facts.find(({ id, kind }) => kind === 'deadline' && id.startsWith('objection'));
  const period = periodOf(fact, today);
  return period ? { ...fields, objection: period } : fields;
}

import type { ReadingOptions } from '../../values/reading.ts';
import type { Value } from '../../values/value.ts';
import type { Digest, DigestField } from '../digest.ts';
import type { Letter } from '../letter.ts';
import { FIELD_TYPES, type Field, type FieldLabels, type Notice, UNTOLD_FIELDS } from '../notice.ts';
import { agreeFields } from './agree-fields.ts';
import { readLetterValues } from './bare-values.ts';
import { findCandidates } from './candidates.ts';
import { chooseField, type FieldChoice } from './choose-field.ts';
import { fieldOf } from './field-of.ts';
import type { FieldReading } from './field-reading.ts';
import { findAccount } from './find-account.ts';
import { findIssued } from './find-issued.ts';
import { findTexts } from './find-texts.ts';
import { createLabelIndex } from './label-index.ts';
import { placeValues } from './places.ts';

/** What a letter is read with. */
export interface FieldKnowledge {
  labels: Readonly<Record<Field, FieldLabels>>;
  /** The kind of the letter, if it is known. */
  notice: Notice | null;
  /** Today in Seoul, `YYYY-MM-DD`. */
  today: string;
}

/** Finds the values of a letter and the fields that they are. */
export function findFields(
  letter: Letter,
  { labels, notice, today }: FieldKnowledge,
): Pick<Digest, 'fields'> & { values: readonly Value[] } {
  const index = createLabelIndex(labels, notice);
  const read = (options: ReadingOptions) => {
    const values = readLetterValues(letter, options);
    const places = placeValues(letter, values);
    return { values, places, candidates: findCandidates(places, index) };
  };
  // Days without a year count from the letter's own day, which has one.
  const first = read({ today });
  const issued = findIssued(first.places, first.candidates);
  const { values, places, candidates } = issued ? read({ today, issued: issued.date }) : first;
  const chosen: FieldReading['chosen'] = {};
  for (const field of Object.keys(FIELD_TYPES) as Field[]) {
    if (field === 'issued' || field === 'account') continue;
    const ofField = candidates.filter((candidate) => candidate.field === field);
    const choice = chooseField(ofField);
    if (choice) chosen[field] = choice;
  }
  agreeFields({ places, notice, candidates, chosen }, issued && !issued.unsure ? issued.date : null, today);
  const account = findAccount(places, candidates);
  const fields: Partial<Record<Field, DigestField>> = {
    ...findTexts(letter, index),
    ...(issued && { issued }),
    ...(account && { account }),
  };
  for (const [field, choice] of Object.entries(chosen) as [Field, FieldChoice][]) {
    const found = UNTOLD_FIELDS.includes(field) ? null : fieldOf(choice, places);
    if (found) fields[field] = found;
  }
  return { values, fields };
}

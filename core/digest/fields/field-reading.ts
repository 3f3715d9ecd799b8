import type { Field, Notice } from '../notice.ts';
import type { Candidate } from './candidates.ts';
import type { FieldChoice } from './choose-field.ts';
import type { Places } from './places.ts';

/** A letter's fields while they are chosen: the values that labels give to each, and the one chosen. */
export interface FieldReading {
  places: Places;
  notice: Notice | null;
  candidates: readonly Candidate[];
  chosen: Partial<Record<Field, FieldChoice>>;
}

import type { Digest } from '../digest.ts';
import type { Field } from '../notice.ts';
import { sayField } from './say-field.ts';
import type { Telling } from './telling.ts';

/** What staff have to know of a letter; names, addresses, accounts and the numbers of a case stay with the reader. */
const TOLD: readonly Field[] = [
  'sender',
  'issued',
  'amount',
  'due',
  'amountLater',
  'objection',
  'submit-by',
  'appointment',
  'usage-period',
];

/** A letter in Korean, for a request about it. `korean` tells in Korean. */
export function summariseForStaff({ kind, fields, warning }: Digest, korean: Telling): string {
  const { say, texts } = korean;
  const name = (kind !== null && texts.notices[kind]?.name) || say('kind.none');
  if (warning) return [name, say('imitation')].join('\n');
  const lines = TOLD.flatMap((field) => {
    const found = fields[field];
    if (!found) return [];
    return [`${say(`fields.${field}`)}: ${sayField(found, korean)}${found.unsure ? ` (${say('unsure')})` : ''}`];
  });
  return [name, ...lines].join('\n');
}

import type { Digest } from '../../core/digest/digest.ts';
import type { Field } from '../../core/digest/notice.ts';
import { sayField } from '../../core/digest/tell/say-field.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';

export interface DigestMoneyProps {
  digest: Digest;
  telling: Telling;
}

const SHOWN: readonly Field[] = ['amount', 'due', 'amountLater'];

/** How much is to be paid now, until when, and how much later. */
export function DigestMoney({ digest: { fields }, telling }: DigestMoneyProps) {
  const { say } = telling;
  const rows = SHOWN.flatMap((field) => (fields[field] ? [{ field, found: fields[field] }] : []));
  // A last day alone is beside its step.
  if (!fields.amount) return null;
  return (
    <dl class="money">
      {rows.map(({ field, found }) => (
        <div key={field}>
          <dt>{say(`fields.${field}`)}</dt>
          <dd class={field === 'amount' ? 'first' : undefined}>{sayField(found, telling)}</dd>
          {found.unsure && <dd class="unsure">{say('unsure')}</dd>}
        </div>
      ))}
    </dl>
  );
}

import { passportLabel } from '../../identity/passport-label.ts';
import { registrationLabel } from '../../identity/registration-label.ts';
import type { RedactionKind } from '../../redaction.ts';
import type { Words } from '../../words/words.ts';
import { LABEL_LISTS } from '../labels/name-labels.ts';

/** What the head of a column says about its cells. */
export interface TableColumns {
  /** The kind of detail in the cells, or undefined where they hold nothing personal. */
  kindOf(head: string): RedactionKind | undefined;
  /** True for a head that stands beside personal ones and is not personal itself: nationality, amount, date. */
  isOther(head: string): boolean;
}

/** The columns by the words of the loaded languages; the first that fits decides. */
export function tableColumns(words: Words): TableColumns {
  const labels: readonly (readonly [RedactionKind, string])[] = [
    ['birth-date', words.source('birth')],
    ['bank-account', words.source('bank-account')],
    ['passport', passportLabel(words)],
    ['foreigner-registration-number', registrationLabel(words)],
    ['driver-licence', words.source('driver-licence')],
    ['foreign-id', words.source('foreign-id')],
    ['phone', words.source('phone')],
    ['receipt-number', words.source('receipt-number')],
    ['address', words.source('home')],
    ['name', words.source(...LABEL_LISTS, 'role-label')],
  ];
  const ending = `(?: ?${words.exact('number-column-ending')})?`;
  const columns = labels.map(([kind, label]) => ({ kind, head: new RegExp(`^(?:${label})${ending}$`, 'iu') }));
  const other = new RegExp(`^${words.exact('other-column')}$`, 'iu');
  return {
    kindOf: (written) => columns.find(({ head }) => head.test(written))?.kind,
    isOther: (written) => other.test(written),
  };
}

import type { Look } from '../look.ts';
import { attr, hasAttr } from '../read/read-element.ts';
import { showTag } from '../read/show-tag.ts';
import { accepts } from './accepts.ts';
import type { Field } from './list-fields.ts';

// The seventh digit of a resident registration number is 1 to 4, of a foreigner registration number 5 to 8 (주민등록법 시행규칙 별지,
// 출입국관리법 시행규칙 제47조).

/** A number as forms ask for it: whole, with its hyphen, its second half. `N` is the seventh digit. */
const SHAPES = ['900101N234567', '900101-N234567', '900101 N234567', 'N234567'];
/** Only where the field says that it is one of these numbers. */
const FIRST_DIGIT = ['N'];
const RESIDENT = /주민\s*(?:등록)?\s*번호|jumin|resident|rrn|ssn|ihidnum|reg_?no|psn_?no/i;

/** Fields that take a seventh digit of 1 to 4 and none of 5 to 8. */
export const lookAtResidentFields: Look = (_, { fields }) =>
  fields.filter(refusesForeigners).map(({ element }) => ({ kind: 'resident-number-only', sample: showTag(element), element }));

/** Whether a field says that it is for a registration number. */
export function isResidentField({ element, label }: Pick<Field, 'element' | 'label'>): boolean {
  return RESIDENT.test(`${label ?? ''} ${attr(element, 'name')} ${attr(element, 'id')} ${attr(element, 'title')}`);
}

function refusesForeigners({ element, label }: Field): boolean {
  if (!hasAttr(element, 'pattern')) return false;
  const pattern = attr(element, 'pattern');
  return [...SHAPES, ...(isResidentField({ element, label }) ? FIRST_DIGIT : [])].some((shape) => {
    const numbers = (digits: string) => [...digits].map((digit) => shape.replace('N', digit));
    return accepts(pattern, numbers('1234')) === true && accepts(pattern, numbers('5678')) === false;
  });
}

import type { PageKnowledge } from '../page-input.ts';
import type { PageView } from '../read/page-view.ts';
import { attr } from '../read/read-element.ts';
import { KOREAN_NAMES } from './language-names.ts';

/** ISO 639-2 for several languages that are not named. */
const SEVERAL = 'mul';
const NUMBER =
  /(?<![\d.,제])(?:\d{2,4}[-.) ]{1,2}\d{3,4}[-. ]\d{4}|1\d{3}[-. ]\d{4}|1\d{2,3}(?!\d|[.,]\d|\s?(?:[원만천백일명개건년월시분점회쪽호조항세평%]|㎡|k?m|g|가지)))(?!\d)/g;
/** What somebody does for people who speak a language. */
const SPOKEN = /상담|통역|문의|콜센터|전화|응대|상담사|헬프데스크|help\s*desk/i;
const FOREIGN =
  /외국어\s*(?:전화\s*)?(?:상담|통역|문의|지원|서비스|안내)|다국어\s*(?:전화\s*)?(?:상담|통역|문의|콜)|통역\s*(?:서비스|지원|가능|을|이|도)|interpret(?:er|ation)/i;
/** A course, a test, a job is about a language too. */
const NO_CONTACT = /교육|강좌|강의|시험|자격|수강|번역\s*공증|원어민|회화/;
const LONGEST = 400;

/** The languages that a contact on the page speaks, apart from Korean, in the order of their tags. */
export function contactLanguages({ blocks, elements }: PageView, { phones }: Pick<PageKnowledge, 'phones'>): string[] {
  const found = new Set<string>();
  const called = elements.flatMap((element) =>
    element.name === 'a' && attr(element, 'href').startsWith('tel:') ? [attr(element, 'href').slice(4)] : [],
  );
  for (const text of [...blocks, ...called]) {
    for (const [number] of text.matchAll(NUMBER)) for (const tag of phones.get(number.replace(/\D/g, '')) ?? []) found.add(tag);
  }
  let isSeveral = false;
  for (const block of blocks) {
    if (block.length > LONGEST || NO_CONTACT.test(block)) continue;
    if (SPOKEN.test(block)) for (const [name, tag] of KOREAN_NAMES) if (block.includes(name)) found.add(spoken(tag));
    isSeveral ||= FOREIGN.test(block);
  }
  if (isSeveral && found.size === 0) found.add(SEVERAL);
  found.delete('ko');
  return [...found].sort();
}

/** Chinese is one language to whoever speaks it. */
function spoken(tag: string): string {
  return tag.split('-')[0]!;
}

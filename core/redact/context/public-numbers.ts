import type { PublicContacts } from './public-contacts.ts';

/** 112, 120, 1345 …: dialled alone or after an area code (02-120). */
const SHORT = /^(?:02|0[3-6][1-5])?1\d{2,3}$/;
/** Representative numbers (대표번호, 15xx, 16xx, 18xx) and toll-free ones (착신과금, 080) belong to companies and offices. */
const REPRESENTATIVE = /^(?:02|0[3-6][1-5])?1[568]\d{6}$/;
const TOLL_FREE = /^080\d{7}$/;
const HOME_CODE = /^(?:\+|00)?82-?0?(?=\d{3})/;
/** The area codes of Korea (지역번호), which callers of the same area leave out. */
const AREA_CODE = /^(?:02|0[3-6]\d)(?=\d{7})/;

/** Whether a telephone number, in figures with any marks between them, is one that anyone may call. */
export function publicNumberTest({ phones }: PublicContacts): (written: string) => boolean {
  const listed = new Set(phones.flatMap((digits) => [digits, digits.replace(AREA_CODE, '')]));
  return (written) => {
    const { digits, local } = readNumber(written);
    return listed.has(digits) || listed.has(local) || SHORT.test(local) || REPRESENTATIVE.test(local) || TOLL_FREE.test(digits);
  };
}

/** Whether a text is a short public number alone: 1345. */
export function isShortNumber(written: string): boolean {
  return /^1\d{3}$/.test(written);
}

/** The digits of a number as dialled in Korea: +82 33-811-2000 is 0338112000. */
export function nationalDigits(written: string): string {
  return readNumber(written).digits;
}

/** `local` is the number without the code of Seoul where it was dialled from abroad: +82-2-1345 is 1345. */
function readNumber(written: string): { digits: string; local: string } {
  const marked = written.replace(/[^\d+]/g, '');
  const digits = marked.replace(HOME_CODE, '');
  if (digits === marked) return { digits, local: digits };
  return { digits: `0${digits}`, local: digits.replace(/^2(?=1)/, '') };
}

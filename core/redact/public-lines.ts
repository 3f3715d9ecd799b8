/**
 * Lines of public bodies that anyone may call, as digits with the area code. From pages of these bodies and of the
 * press, 2012–2026, collected in November 2026: Seoul Global Center and its sister centres, the government call centre
 * 110 for callers from abroad, health insurance, Consumer Agency, a telephone company's line for foreigners.
 */
const LISTED: ReadonlySet<string> = new Set([
  '0220754180',
  '0220754102',
  '0222294900',
  '0264068151',
  '0221998884',
  '0221558916',
  '0220129110',
  '0338112000',
  '0338112001',
  '0438805400',
  '0802525011',
]);

/** 112, 120, 1345 …: dialled alone or after an area code (02-120). */
const SHORT = /^(?:02|0[3-6][1-5])?1\d{2,3}$/;
/** Representative numbers (대표번호, 15xx, 16xx, 18xx) and toll-free ones (착신과금, 080) belong to companies and offices. */
const REPRESENTATIVE = /^(?:02|0[3-6][1-5])?1[568]\d{6}$/;
const TOLL_FREE = /^080\d{7}$/;
const HOME_CODE = /^(?:\+|00)?82-?0?(?=\d{3})/;

/** True for a telephone number, in figures with any marks between them, that is a public line. */
export function isPublicLine(written: string): boolean {
  const marked = written.replace(/[^\d+]/g, '');
  const digits = marked.replace(HOME_CODE, '');
  const fromAbroad = digits !== marked;
  const local = fromAbroad ? digits.replace(/^2(?=1)/, '') : digits;
  return (
    LISTED.has(fromAbroad ? `0${digits}` : digits) ||
    LISTED.has(`02${digits}`) ||
    SHORT.test(local) ||
    REPRESENTATIVE.test(local) ||
    TOLL_FREE.test(fromAbroad ? `0${digits}` : digits)
  );
}

/** Post boxes of public bodies, published for everyone (Seoul Foreign Resident Center, 2026). */
export const PUBLIC_MAILBOXES: readonly string[] = ['hotline@sfrc.seoul.kr'];

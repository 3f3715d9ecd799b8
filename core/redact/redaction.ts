/** What each kind of struck-out text is called on the placeholder, for the Korean clerk; the interface translates by kind. */
export const PLACEHOLDER_LABELS = {
  'resident-registration-number': '주민등록번호',
  'foreigner-registration-number': '외국인등록번호',
  'foreign-id': '외국 신분증번호',
  passport: '여권번호',
  'driver-licence': '운전면허번호',
  card: '카드번호',
  'bank-account': '계좌번호',
  'mobile-phone': '휴대전화번호',
  phone: '전화번호',
  email: '전자우편',
  address: '주소',
  name: '이름',
  plate: '차량번호',
  'receipt-number': '접수번호',
  'card-serial': '발급번호',
  'birth-date': '생년월일',
  messenger: '메신저 아이디',
  'tracking-number': '우편물 추적번호',
  password: '비밀번호',
  login: '로그인 아이디',
  'device-serial': '일련번호',
  /** A number or code of a person, of which no word tells the kind. */
  'personal-number': '식별번호',
} as const;

export type RedactionKind = keyof typeof PLACEHOLDER_LABELS;

/** A stretch of the text as typed, `[start, end)` in UTF-16 code units, that must not leave the machine. */
export interface Redaction {
  kind: RedactionKind;
  start: number;
  end: number;
}

/** Matches any placeholder, as `writePlaceholders` leaves it; a source for a `u` expression. */
export const PLACEHOLDER = `\\[가림: (?:${Object.values(PLACEHOLDER_LABELS).join('|')})\\]`;

/** The text with each redaction, sorted and apart, replaced by its placeholder, which holds no digit. */
export function writePlaceholders(text: string, redactions: readonly Redaction[]): string {
  let out = '';
  let done = 0;
  for (const { kind, start, end } of redactions) {
    out += `${text.slice(done, start)}[가림: ${PLACEHOLDER_LABELS[kind]}]`;
    done = end;
  }
  return out + text.slice(done);
}

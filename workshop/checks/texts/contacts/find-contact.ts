import { nationalDigits } from '../../../../core/redact/context/public-numbers.ts';
import type { Site } from '../../../../glossary/schema/site-schema.ts';
import { asksForPayment } from './asks-for-payment.ts';
import { isKnownHost } from './known-hosts.ts';
import { inviteToMessenger } from './messengers.ts';

/** What the glossary itself gives to its readers. */
export interface OwnContacts {
  /** Digits, as dialled in Korea. */
  numbers: ReadonlySet<string>;
  /** Empty: not known, so no host is doubted. */
  sites: readonly Pick<Site, 'host'>[];
}

export type ContactKind = 'number' | 'address' | 'messenger' | 'payment';

/** Figures with single marks between them, as telephones and accounts are written. */
const NUMBER = /(?<![\d.,])\+?\(?\d{1,6}\)?(?:[-./·•*_~‐-―\s]{1,2}\d{2,8}){1,5}(?!\d)|(?<![\d.,])\+?\d{7,16}(?![\d,])/gu;
/** 010 written as 공일공, so that a search for figures misses it. */
const SPELLED = /(?:[공영일이삼사오육륙칠팔구](?:[\s.-]?)){9,}/u;
/** A day, a month or years; money in groups of three; a form to fill in. */
const NO_NUMBER = /^(?:(?:19|20)\d{2}\D.*|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|\d{1,3}(?:[\s.]\d{3})+|[0\D]+)$/;
const LEAST_DIGITS = 7;

const DOMAIN = /(?<![@\w.-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}(?![a-z0-9-])(?:\/\S*)?/giu;
/** e.g. · i.e. · U.S. · p.m. */
const ABBREVIATION = /^(?:[a-z]\.)+[a-z]{1,2}$|^(?:no|nr|vs|etc|tel|art)\.[a-z]+$/i;
const OTHER_SCRIPT_DOMAIN = /[^\s\p{P}\p{ASCII}]+\.(?:com|net|org|info|biz|site|shop|xyz|top|kr|co\.kr|한국|公司|中国)(?![a-z])/iu;
/** hikorea [dot] com · hikorea . com · 하이코리아 점컴 */
const DISGUISED = /(?:[[({]\s*(?:dot|\.|점|닷)\s*[\])}]|\s(?:dot|점|닷)\s|\s\.\s?)\s*(?:com|net|org|info|kr|컴|넷)(?!\p{L})|닷컴|점\s?컴/iu;
const IP = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;

/** The first thing in a text by which a stranger could be reached or paid, with its kind; null where there is none. */
export function findContact(written: string, own: OwnContacts): [kind: ContactKind, found: string] | null {
  const text = written.normalize('NFKC');
  const place = findPlace(text, own);
  if (place) return place;
  const messenger = inviteToMessenger(text);
  if (messenger) return ['messenger', messenger];
  const payment = asksForPayment(text);
  return payment ? ['payment', payment] : null;
}

/** A number or an address alone: a text that warns of fraud also quotes what frauds ask for. */
export function findPlace(written: string, { numbers, sites }: OwnContacts): [kind: ContactKind, found: string] | null {
  const text = written.normalize('NFKC');
  const number = SPELLED.exec(text)?.[0] ?? IP.exec(text)?.[0] ?? text.match(NUMBER)?.find((each) => !isOwnNumber(each, numbers));
  if (number) return ['number', number.trim()];
  const address = findAddress(text, sites);
  return address ? ['address', address] : null;
}

function isOwnNumber(written: string, numbers: ReadonlySet<string>): boolean {
  const value = written.trim();
  if (value.replace(/\D/g, '').length < LEAST_DIGITS || NO_NUMBER.test(value)) return true;
  return numbers.has(nationalDigits(value));
}

function findAddress(text: string, sites: OwnContacts['sites']): string | undefined {
  const disguised = DISGUISED.exec(text)?.[0] ?? OTHER_SCRIPT_DOMAIN.exec(text)?.[0];
  if (disguised || !sites.length) return disguised;
  const domains = text.match(DOMAIN) ?? [];
  return domains.find((domain) => !ABBREVIATION.test(domain) && !isKnownHost(domain.split('/', 1)[0]!, sites));
}

import type { Service } from '../../core/services.ts';
import type { Translation } from '../../locales/load-translation.ts';
import { OPERATOR, RECEIVER } from '../log/access.ts';
import { chooseLocale } from '../open311/choose-locale.ts';
import { nameService } from '../open311/describe-services.ts';
import type { Directory } from '../read-services.ts';
import { STAFF_TEXTS, type StaffLanguage } from './texts.ts';

/** What the pages show, in the reader's language. */
export interface View {
  language: StaffLanguage;
  /** A text of the pages by its key. */
  t: Translation<'staff'>;
  /** The name of the agency, or a general title. */
  title: string;
  service(id: string): string;
  languageName(tag: string): string;
  /** The Korean headword of a term's id; any other text stays as it is. */
  word(term: string): string;
  /** Who acted, as the log names them: a token's name, or the receiver or its operator in the reader's language. */
  actor(staff: string): string;
  /** A moment by the clock in Seoul. */
  time(moment: Date): string;
}

/** The view for a reader: in Korean for those whose browser prefers it, and in English for everybody else. */
export function createView(directory: Directory, agency: string | null, acceptLanguage: string | undefined): View {
  const language = chooseLocale(undefined, acceptLanguage) === 'ko' ? 'ko' : 'en';
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const times = new Intl.DateTimeFormat(language === 'ko' ? 'ko' : 'en-GB', {
    timeZone: 'Asia/Seoul',
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const t = STAFF_TEXTS[language];
  return {
    language,
    t,
    title: agency ?? t('title'),
    service: (id) => nameService(directory, id as Service, language),
    languageName: (tag) => names.of(tag) ?? tag,
    word: (term) => directory.headwords.get(term) ?? term,
    actor: (staff) => (staff === RECEIVER || staff === OPERATOR ? t(`log.withoutLogIn.${staff}`) : staff),
    time: (moment) => times.format(moment),
  };
}

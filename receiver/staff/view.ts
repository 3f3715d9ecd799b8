import type { Service } from '../../core/services.ts';
import { chooseLocale } from '../open311/choose-locale.ts';
import { nameService } from '../open311/describe-services.ts';
import type { Directory } from '../read-services.ts';
import { STAFF_TEXTS, type StaffLanguage, type StaffTexts } from './texts.ts';

/** How the pages say things in the reader's language. */
export interface View {
  language: StaffLanguage;
  texts: StaffTexts;
  /** The name of the agency, or what the pages are. */
  title: string;
  service(id: string): string;
  languageName(tag: string): string;
  /** The Korean word behind a term's id; what is no id stays as it is. */
  word(term: string): string;
  /** A moment in Seoul. */
  time(moment: Date): string;
}

/** Korean for those who read it, English for everybody else. */
export function createView(directory: Directory, agency: string | null, acceptLanguage: string | undefined): View {
  const language = chooseLocale(undefined, acceptLanguage) === 'ko' ? 'ko' : 'en';
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const times = new Intl.DateTimeFormat(language === 'ko' ? 'ko' : 'en-GB', {
    timeZone: 'Asia/Seoul',
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const texts = STAFF_TEXTS[language];
  return {
    language,
    texts,
    title: agency ?? texts.title,
    service: (id) => nameService(directory, id as Service, language),
    languageName: (tag) => names.of(tag) ?? tag,
    word: (term) => directory.headwords.get(term) ?? term,
    time: (moment) => times.format(moment),
  };
}

import { type Bilingual, type Problem, say, show } from '../../../glossary/problem.ts';
import { type Check, NO_CONTEXT } from '../check.ts';
import { type ContactKind, findContact, findPlace } from './contacts/find-contact.ts';
import { knownNumbers } from './contacts/known-numbers.ts';
import { noticeTexts } from './notice-texts.ts';
import { termTexts } from './term-texts.ts';

const EXPECTED: Record<ContactKind, Bilingual> = {
  number: say('no number but those of contacts in services/ and centres/', 'services/와 centres/에 있는 연락처의 번호만'),
  address: say('no address but those of sites.yaml', 'sites.yaml에 있는 누리집 주소만'),
  messenger: say('no messenger to write to', '메신저로 연락하라는 말 없이'),
  payment: say('no request for a payment', '돈을 보내라는 말 없이'),
};

const TIP = say(
  'Readers follow what an explanation tells them, so nobody’s own contact may stand in one. A public body’s is added to its service or centre first.',
  '읽는 사람은 설명을 그대로 믿어요. 그래서 누군가의 연락처를 적을 수 없어요. 공공기관의 것은 먼저 그 서비스나 센터 파일에 넣어 주세요.',
);

/** A stranger's telephone, site, messenger or account in an explanation would be followed by people who cannot judge it. */
export const ownContacts: Check = {
  name: 'own-contacts',
  description: 'Texts give no way to reach or pay anybody but the contacts and sites of the glossary.',
  find(glossary, { sites, numbers } = NO_CONTEXT) {
    const own = { numbers: numbers ?? knownNumbers(glossary), sites };
    const report = (file: string, field: string, contact: ReturnType<typeof findContact>): Problem[] =>
      contact ? [{ file, severity: 'must', field, found: show(contact[1]), expected: EXPECTED[contact[0]], tip: TIP }] : [];
    return [
      ...glossary.readings.flatMap(({ file, value }) =>
        (value ? termTexts(value) : []).flatMap(({ field, text }) => report(file, field, findContact(text, own))),
      ),
      ...glossary.noticeReadings.flatMap(({ file, value }) =>
        (value ? noticeTexts(value) : []).flatMap(({ field, text }) => report(file, field, findPlace(text, own))),
      ),
    ];
  },
};

import { LANGUAGES, type Language } from '../../core/languages.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import type { NoticeRecord } from '../../glossary/schema/notice-schema.ts';

const texts: NoticeRecord['ko'] = {
  name: 'Parking fine',
  about: 'A fine for a car that was parked wrongly.',
  steps: { pay: 'Pay to the account on the letter.', object: 'Object in writing within {objection-days}.' },
  otherwise: 'The sum grows.',
  genuine: 'Look it up with the city.',
  reviewed: null,
};

const korean: NoticeRecord['ko'] = {
  name: '주정차 과태료',
  about: '주차를 잘못해서 내는 돈이에요.',
  steps: { pay: '고지서의 계좌로 내면 돼요.', object: '{objection-days} 안에 글로 이의를 내면 돼요.' },
  otherwise: '금액이 늘어나요.',
  genuine: '구청에 확인해 보면 돼요.',
  reviewed: null,
};

/** A notice that has no problems; what a test is about is given. */
export function sampleNotice(given: Partial<NoticeRecord> = {}): NoticeRecord {
  return {
    id: 'parking-fine',
    service: 'bills',
    tells: { titles: ['주정차위반 과태료'], words: ['위반장소'], senders: ['구청장'], not: [] },
    fields: { due: ['의견제출기한'] },
    steps: [
      { do: 'pay', by: 'due', pays: 'amount' },
      { do: 'object', by: 'objection-days', pays: null },
    ],
    facts: [
      {
        id: 'objection-days',
        kind: 'deadline',
        value: 60,
        unit: 'day',
        from: 'receipt',
        who: 'all',
        source: { law: '질서위반행위규제법', article: '제20조' },
        checked: '2026-12-01',
        until: null,
      },
    ],
    bring: [],
    terms: [],
    sources: [{ law: '질서위반행위규제법', article: '제20조', checked: '2026-12-01' }],
    ...(Object.fromEntries(LANGUAGES.map((language) => [language, texts])) as Record<Language, typeof texts>),
    ja: {
      ...texts,
      about: '駐車違反の過料です。',
      steps: { pay: '書類の口座に納めてください。', object: '{objection-days}以内に書面で申し立ててください。' },
      otherwise: '金額が増えます。',
      genuine: '区役所に確認してください。',
    },
    ko: korean,
    ...given,
  };
}

/** A reading of a notice whose file lies where it should. */
export function noticeReading(value: NoticeRecord): RecordReading<NoticeRecord> {
  return { file: `glossary/notices/${value.id}.yaml`, value, problems: [], text: '', data: value };
}

import { describe, expect, it } from 'vitest';
import { readServicesAndCentres } from '../../../../glossary/read/read-glossary.ts';
import { readRedactor } from '../../../../glossary/read/read-redactor.ts';
import type { CentreFile } from '../../../../glossary/schema/centre-schema.ts';
import { redact } from '../redact.ts';

const GLOSSARY = readServicesAndCentres();
const SOMEWHERE = GLOSSARY.centres.find(({ id }) => id === 'seoul-global-center')!;

/** A centre's file as somebody in Busan would write it. The number, the box and the house are made up. */
const IN_BUSAN: CentreFile = {
  ...SOMEWHERE,
  id: 'busan-example-center',
  address: {
    ...SOMEWHERE.address!,
    ko: '부산광역시 연제구 예시대로 1009',
    en: '1009 Yesi-daero, Yeonje-gu, Busan',
    'zh-Hans': '釜山广域市莲堤区例示大路1009号',
  },
  phone: '051-604-2817',
  channels: [{ type: 'mailto', address: 'Help@busan-example.or.kr' }],
  alsoPublic: [],
};

const { redact: redactThere } = readRedactor({ ...GLOSSARY, centres: [...GLOSSARY.centres, IN_BUSAN] });

describe('a new centre is a file and nothing else: questions keep', () => {
  it.each([
    ['its number', '051-604-2817로 전화했는데 받지 않아요'],
    ['its number with other marks', 'I called (051) 604 2817 twice'],
    ['its number from abroad', 'from abroad +82-51-604-2817'],
    ['its mail box', 'help@busan-example.or.kr 로 메일을 보냈어요'],
    ['its house', '주소가 부산광역시 연제구 예시대로 1009 5층 501호 맞나요?'],
    ['its house in Latin letters', 'address: 1009 Yesi-daero, Yeonje-gu, Busan'],
    ['its house in Chinese', '地址：釜山广域市莲堤区例示大路1009号'],
  ])('%s', (_, text) => {
    expect(redact(text).text).not.toBe(text);
    expect(redactThere(text)).toEqual({ text, redactions: [] });
  });

  it.each(['집 전화 051-604-2818', 'address: 1007 Yesi-daero, Yeonje-gu, Busan'])('and still lose a neighbour’s: %s', (text) => {
    expect(redactThere(text).text).toBe(redact(text).text);
    expect(redactThere(text).text).toContain('[가림: ');
  });
});

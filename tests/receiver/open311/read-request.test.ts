import { describe, expect, it } from 'vitest';
import { type RequestReading, readRequest } from '../../../receiver/open311/read-request.ts';
import { FIELDS } from '../drive/start-test-receiver.ts';

function read(changes: Readonly<Record<string, string | null>>, further: Readonly<Record<string, readonly string[]>> = {}): RequestReading {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter((field): field is [string, string] => field[1] !== null);
  return readRequest(new Map([...fields.map(([name, value]) => [name, [value]] as const), ...Object.entries(further)]));
}

function content(changes: Readonly<Record<string, string | null>>) {
  const reading = read(changes);
  return reading.type === 'valid' ? reading.content : reading.refusals;
}

describe('readRequest', () => {
  it('reads every part', () => {
    expect(content({})).toEqual({
      service: 'immigration',
      kind: 'consultation',
      language: 'vi',
      answer_language: 'en',
      contact_method: 'email',
      draft_id: null,
      term: 'alien-registration-card',
      page_host: 'www.hikorea.go.kr',
      page_title: '체류기간 연장허가 신청',
      email: 'hoa@example.org',
      phone: '+82 10-0000-0000',
      first_name: 'Hoa',
      last_name: 'Nguyễn',
      address: '서울글로벌센터, 종로구',
      description: 'Tôi cần mang theo giấy tờ gì?\nCảm ơn!',
    });
  });

  const accepted: [string, Record<string, string | null>, Record<string, string | null>][] = [
    ['a consultation without a question: the service and the language say enough', { description: null }, { description: null }],
    ['an empty value as none', { 'attribute[term]': '', phone: '  ' }, { term: null, phone: null }],
    ['a language in any spelling', { 'attribute[language]': 'zh-hans-cn' }, { language: 'zh-Hans-CN' }],
    ['the user’s language for the answer', { 'attribute[answer_language]': null }, { answer_language: 'vi' }],
    ['a host with a port, in small letters', { 'attribute[page_host]': 'WWW.Gov.KR:8443' }, { page_host: 'www.gov.kr:8443' }],
    [
      'a UUID in capitals',
      { 'attribute[draft_id]': '0B1C6F5E-8D1A-4C55-9B7E-2F4A6C8E0D13' },
      { draft_id: '0b1c6f5e-8d1a-4c55-9b7e-2f4a6c8e0d13' },
    ],
    ['4,000 characters, emoji counted as one', { description: '🙂'.repeat(4000) }, { description: '🙂'.repeat(4000) }],
    ['right-to-left marks and joiners', { description: '\u200fسلام \u200d👩' }, { description: '\u200fسلام \u200d👩' }],
    ['no contact at all, if they will ask themselves', { 'attribute[contact_method]': 'none', email: null }, { email: null }],
    [
      'what it does not know, and keeps none of it',
      { lat: '37.5', device_id: 'x', 'attribute[unknown]': 'y' },
      { term: 'alien-registration-card' },
    ],
  ];

  it.each(accepted)('takes %s', (_, changes, expected) => {
    expect(content(changes)).toMatchObject(expected);
  });

  const refused: [string, Record<string, string | null>, string, string | undefined][] = [
    ['no service', { service_code: null }, 'missingService', undefined],
    ['an unknown service', { service_code: '001' }, 'unknownService', undefined],
    ['emergencies, which are for the telephone', { service_code: 'safety' }, 'unknownService', undefined],
    ['no consent', { 'attribute[consent]': null }, 'consent', undefined],
    ['consent in other words', { 'attribute[consent]': 'no' }, 'consent', undefined],
    ['no kind', { 'attribute[kind]': '' }, 'missing', 'kind'],
    ['a kind that is not in the list', { 'attribute[kind]': 'complaint' }, 'unlisted', 'kind'],
    ['a language that is a name', { 'attribute[language]': 'English' }, 'malformed', 'language'],
    ['a whole address for a host', { 'attribute[page_host]': 'https://www.gov.kr/portal?id=1' }, 'malformed', 'page_host'],
    ['a draft id that is no UUID', { 'attribute[draft_id]': '1' }, 'malformed', 'draft_id'],
    ['an e-mail address without an at sign', { email: 'hoa.example.org' }, 'malformed', 'email'],
    ['a telephone number with words', { phone: 'call me' }, 'malformed', 'phone'],
    ['an answer by e-mail without an address', { email: null }, 'missing', 'email'],
    ['an answer by telephone without a number', { 'attribute[contact_method]': 'phone', phone: null }, 'missing', 'phone'],
    ['an opinion without words', { 'attribute[kind]': 'opinion', description: null }, 'missing', 'description'],
    ['4,001 characters', { description: '가'.repeat(4001) }, 'tooLong', 'description'],
    ['a title of 301 characters', { 'attribute[page_title]': '가'.repeat(301) }, 'tooLong', 'page_title'],
    ['a NUL character', { description: 'a\u0000b' }, 'control', 'description'],
    ['an escape sequence for terminals', { first_name: '\u001b[2J' }, 'control', 'first_name'],
    ['a line break in a name', { first_name: 'a\nb' }, 'lines', 'first_name'],
  ];

  it.each(refused)('refuses %s', (_, changes, error, field) => {
    const reading = read(changes);
    expect(reading.type === 'refused' ? reading.refusals.map((refusal) => [refusal.error, refusal.values?.field]) : reading).toEqual([
      [error, field],
    ]);
  });

  it('refuses two values where one is asked for', () => {
    expect(read({}, { email: ['a@example.org', 'b@example.org'] })).toMatchObject({
      refusals: [{ error: 'repeated', values: { field: 'email' } }],
    });
  });

  it('names everything that is wrong at once', () => {
    expect(read({ 'attribute[kind]': null, email: 'x', 'attribute[consent]': null })).toMatchObject({
      refusals: [{ values: { field: 'kind' } }, { error: 'consent' }, { values: { field: 'email' } }],
    });
  });
});

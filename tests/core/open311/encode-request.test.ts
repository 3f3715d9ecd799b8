import { describe, expect, it } from 'vitest';
import { cutDescription, encodeRequest, LONGEST_DESCRIPTION, type OpenRequest } from '../../../core/open311/encode-request.ts';
import type { Answer, Attribute } from '../../../core/open311/types.ts';
import { SERVER } from './answer-calls.ts';

const REQUEST: OpenRequest = {
  serviceCode: '001',
  answers: [],
  description: '외국인등록증을 잃어버렸어요.\nWhat now?',
  place: { name: '서울글로벌센터', district: '종로구' },
  replyTo: {},
};

const answer = (code: string, values: string[], datatype: Attribute['datatype'] = 'string'): Answer => ({
  attribute: { code, datatype, required: false, description: null, datatypeDescription: null, variable: true, order: 1, values: [] },
  values,
});
/** The names and values that a server reads. */
const fieldsOf = (changes: Partial<OpenRequest>, server = SERVER) => [
  ...new URLSearchParams(encodeRequest({ ...REQUEST, ...changes }, server).body),
];

describe('a request is encoded', () => {
  it('as a form in UTF-8, with a place and without what was not given', () => {
    expect(encodeRequest({ ...REQUEST, description: 'A & B+C=100%\n“é” 가' }, SERVER)).toEqual({
      body: 'service_code=001&address_string=%EC%84%9C%EC%9A%B8%EA%B8%80%EB%A1%9C%EB%B2%8C%EC%84%BC%ED%84%B0%2C+%EC%A2%85%EB%A1%9C%EA%B5%AC&description=A+%26+B%2BC%3D100%25%0A%E2%80%9C%C3%A9%E2%80%9D+%EA%B0%80',
      contentType: 'application/x-www-form-urlencoded; charset=utf-8',
      cut: false,
    });
  });

  it('with the key and the jurisdiction of the server, and with who is to be answered', () => {
    const replyTo = { name: ' Nguyễn Thị Hoa ', email: 'hoa@example.org', phone: '+82 10-0000-0000' };
    expect(fieldsOf({ replyTo }, { ...SERVER, apiKey: 'xyz', jurisdiction: 'seoul.go.kr' })).toEqual([
      ['api_key', 'xyz'],
      ['jurisdiction_id', 'seoul.go.kr'],
      ['service_code', '001'],
      ['address_string', '서울글로벌센터, 종로구'],
      ['email', 'hoa@example.org'],
      ['phone', '+82 10-0000-0000'],
      ['first_name', 'Nguyễn Thị Hoa'],
      ['description', REQUEST.description],
    ]);
  });

  it('without what is empty', () => {
    const names = fieldsOf({ description: '', replyTo: { name: '', email: ' ' }, answers: [answer('term', [''])] }).map(([name]) => name);
    expect(names).toEqual(['service_code', 'address_string']);
  });

  it('with one value for an attribute, and with all for a list of several', () => {
    const answers = [answer('kind', ['opinion', 'correction']), answer('languages', ['vi', 'en'], 'multivaluelist')];
    expect(fieldsOf({ answers }).slice(3)).toEqual([
      ['attribute[kind]', 'opinion'],
      ['attribute[languages][]', 'vi'],
      ['attribute[languages][]', 'en'],
    ]);
  });

  it('with the centre’s name alone where its district is not known', () => {
    expect(fieldsOf({ place: { name: '서울글로벌센터', district: null } })).toContainEqual(['address_string', '서울글로벌센터']);
  });

  it.each([
    ['line breaks of Windows', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['characters that nobody sees', 'a\u0000b\u0007\u009fc\ufffe', 'abc'],
    ['halves of surrogate pairs', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['emoji', '도와주세요 🙏🏽', '도와주세요 🙏🏽'],
  ])('in spite of %s', (_, description, sent) => {
    expect(fieldsOf({ description })).toContainEqual(['description', sent]);
  });
});

describe('a description', () => {
  it('of 4,000 characters is sent whole', () => {
    const text = '가'.repeat(LONGEST_DESCRIPTION);
    expect(cutDescription(text)).toEqual({ text, cut: false });
    expect(encodeRequest({ ...REQUEST, description: text }, SERVER).cut).toBe(false);
  });

  it('of more is cut, shows it, and says so', () => {
    const encoded = encodeRequest({ ...REQUEST, description: '가'.repeat(LONGEST_DESCRIPTION + 1) }, SERVER);
    expect(encoded.cut).toBe(true);
    expect(new URLSearchParams(encoded.body).get('description')).toBe(`${'가'.repeat(3999)}…`);
  });

  it.each([3997, 3998, 3999])('is not cut through a character at %i', (before) => {
    const { text } = cutDescription(`${'a'.repeat(before)}${'😀'.repeat(10)}`);
    expect(text).toMatch(/^a+(😀)*…$/u);
    expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('that was cut for the reader is not cut again', () => {
    const shown = cutDescription('가'.repeat(5000)).text;
    expect(encodeRequest({ ...REQUEST, description: shown }, SERVER).cut).toBe(false);
  });
});

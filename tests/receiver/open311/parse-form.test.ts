import { describe, expect, it } from 'vitest';
import { parseForm } from '../../../receiver/open311/parse-form.ts';

const parse = (text: string) => parseForm(new TextEncoder().encode(text));
const pairs = (count: number) => parse(Array.from({ length: count }, (_, at) => `attribute[a]=${at}`).join('&'));

describe('parseForm', () => {
  const cases = [
    {
      title: 'reads the example of the specification',
      form: 'service_code=001&attribute[WHISPAWN]=123456',
      expected: { service_code: ['001'], 'attribute[WHISPAWN]': ['123456'] },
    },
    { title: 'reads brackets that are percent-encoded', form: 'attribute%5Blanguage%5D=vi', expected: { 'attribute[language]': ['vi'] } },
    {
      title: 'gathers the values of a list, with or without []',
      form: 'attribute[a][]=1&attribute[a][]=2&attribute[a]=3',
      expected: { 'attribute[a]': ['1', '2', '3'] },
    },
    {
      title: 'reads plus signs as spaces and encoded ones as themselves',
      form: 'a=1234+5th+street%2B',
      expected: { a: ['1234 5th street+'] },
    },
    { title: 'reads Hangul, encoded or not', form: 'a=%EC%95%88&b=안', expected: { a: ['안'], b: ['안'] } },
    { title: 'keeps equals signs and line breaks in a value', form: 'a=b=c%0D%0Ad', expected: { a: ['b=c\r\nd'] } },
    { title: 'reads a name without a value', form: 'a&&b=', expected: { a: [''], b: [''] } },
    { title: 'keeps a percent sign that encodes nothing', form: 'a=100%&b=5%zz', expected: { a: ['100%'], b: ['5%zz'] } },
  ];

  it.each(cases)('$title', ({ form, expected }) => {
    const reading = parse(form);
    expect(reading.type === 'form' && Object.fromEntries(reading.form)).toEqual(expected);
  });

  it('refuses EUC-KR, encoded or not, instead of storing wrong characters', () => {
    const refused = { type: 'refused', refusal: { status: 400, error: 'notForm' } };
    expect(parse('a=%BE%C8%B3%BB')).toEqual(refused);
    expect(parseForm(Uint8Array.of(0x61, 0x3d, 0xbe, 0xc8))).toEqual(refused);
  });

  it('reads 200 pairs and refuses more', () => {
    expect(pairs(200)).toMatchObject({ type: 'form' });
    const refusal = { status: 400, error: 'tooManyFields', values: { limit: 200 } };
    expect(pairs(201)).toEqual({ type: 'refused', refusal });
    expect(pairs(32_700)).toEqual({ type: 'refused', refusal });
  });

  it('reads names of 200 characters and refuses longer ones', () => {
    expect(parse(`${'a'.repeat(200)}=1`)).toMatchObject({ type: 'form' });
    const refusal = { status: 400, error: 'nameTooLong', values: { limit: 200 } };
    expect(parse(`${'a'.repeat(201)}=1`)).toEqual({ type: 'refused', refusal });
  });
});

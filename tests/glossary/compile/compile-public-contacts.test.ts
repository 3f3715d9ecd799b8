import { describe, expect, it } from 'vitest';
import { compilePublicContacts } from '../../../glossary/compile/compile-public-contacts.ts';
import { realGlossary } from '../real-glossary.ts';

const GLOSSARY = realGlossary;
const OF_ALL = compilePublicContacts(GLOSSARY);

describe('compilePublicContacts', () => {
  it.each([
    ['a centre’s number', '0220754180'],
    ['a centre’s old number', '0220754102'],
    ['a number from before a move', '0221998884'],
    ['numbers of sister centres without a file', '0264068151'],
    ['numbers of sister centres without a file', '0221558916'],
    ['a second centre’s number', '0222294900'],
    ['a service’s number', '0438805400'],
    ['a service’s number from abroad', '0220129110'],
    ['a service’s number from abroad', '0338112001'],
  ])('has %s: %s', (_, digits) => expect(OF_ALL.phones).toContain(digits));

  it('leaves out what is public by its form', () => {
    expect(OF_ALL.phones.filter((digits) => !/^0[2-6]\d{8}$/.test(digits))).toEqual([]);
  });

  it('has the mail boxes that centres answer', () => expect(OF_ALL.mailboxes).toEqual(['hotline@sfrc.seoul.kr']));

  it.each(['종로 38', '38 Jong-ro', '钟路38号', '鍾路38', '도신로 40', '40 Doshin-ro', '세종대로 110', '110 Sejong-daero'])(
    'has the house %s',
    (house) => expect(OF_ALL.houses).toContain(house),
  );
});

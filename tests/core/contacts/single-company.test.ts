import { describe, expect, it } from 'vitest';
import { isNamed, NOTHING_NAMED } from '../../../core/contacts/single-company.ts';

const HANA = { only: { hosts: ['hanabank.com'], words: ['하나은행', 'Hana Bank'] } };

describe('a line of a single company', () => {
  it('helps on its own site, and not on a look-alike', () => {
    expect(isNamed(HANA, { host: 'biz.hanabank.com', text: '' })).toBe(true);
    for (const host of ['hanabank.com.example', 'myhanabank.com', 'wooribank.com']) expect(isNamed(HANA, { host, text: '' })).toBe(false);
  });

  it('helps where its name is written, in either case', () => {
    expect(isNamed(HANA, { host: null, text: 'my HANA bank account' })).toBe(true);
    expect(isNamed(HANA, { host: 'gov.kr', text: '하나은행에서 통장을' })).toBe(true);
    expect(isNamed(HANA, { host: null, text: 'my bank account' })).toBe(false);
  });

  it('helps nowhere else, where a line of no company helps everywhere', () => {
    expect(isNamed(HANA, NOTHING_NAMED)).toBe(false);
    expect(isNamed({ only: null }, NOTHING_NAMED)).toBe(true);
  });
});

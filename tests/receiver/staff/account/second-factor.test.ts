import { describe, expect, it } from 'vitest';
import { addressOf, isSecret, makeSecret, openSecret, periodOf, sealSecret } from '../../../../receiver/staff/account/second-factor.ts';

/** “12345678901234567890” in Base32: the secret of the examples in RFC 6238. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a second factor', () => {
  // RFC 6238, appendix B, SHA-1; the last six of eight digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('knows the code of RFC 6238 at %i seconds', (seconds, code) => {
    expect(periodOf(RFC_SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('lets a code pass one period early or late, and no more', () => {
    const seconds = 1111111111;
    const periods = [-60, -30, 0, 30, 60].map((shift) => periodOf(RFC_SECRET, '050471', at(seconds + shift)));
    const own = Math.floor(seconds / 30);
    expect(periods).toEqual([null, own, own, own, null]);
  });

  it.each(['', '05047', '0504711', 'abcdef', '05047가', '٠٥٠٤٧١'])('refuses %j', (code) => {
    expect(periodOf(RFC_SECRET, code, at(1111111111))).toBeNull();
  });

  it.each(['050 471', '０５０４７１'])('takes %j, as apps show it or keyboards write it', (code) => {
    expect(periodOf(RFC_SECRET, code, at(1111111111))).not.toBeNull();
  });

  it('has a secret of 160 bits, another one each time, which an app reads from an address', () => {
    const secret = makeSecret();
    expect(isSecret(secret)).toBe(true);
    expect(makeSecret()).not.toBe(secret);
    const address = new URL(addressOf(secret, '김 님', '서울글로벌센터'));
    expect([address.protocol, address.host, address.searchParams.get('secret')]).toEqual(['otpauth:', 'totp', secret]);
    expect(address.searchParams.get('issuer')).toBe('서울글로벌센터');
  });

  it('is sealed by the token, and only the token opens it', () => {
    const secret = makeSecret();
    const sealed = sealSecret(secret, 'token');
    expect(sealed).not.toContain(secret);
    expect(sealSecret(secret, 'token')).not.toBe(sealed);
    expect(openSecret(sealed, 'token')).toBe(secret);
    expect(() => openSecret(sealed, 'another')).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { restoreRedactions } from '../../../core/redact/restore-redactions.ts';
import { redact } from './redact.ts';

const text = '전화 010-1234-5678, 메일 hong@naver.com, 여권 M12345678';
const { redactions } = redact(text);

describe('restoreRedactions', () => {
  it('shows one number again and keeps the others struck out', () => {
    const restored = restoreRedactions({ text, redactions, kept: [1] });
    expect(restored.text).toBe('전화 [가림: 휴대전화번호], 메일 hong@naver.com, 여권 [가림: 여권번호]');
    expect(restored.redactions.map(({ kind }) => kind)).toEqual(['mobile-phone', 'passport']);
  });

  it('gives the text as typed when all are kept', () => {
    expect(restoreRedactions({ text, redactions, kept: [0, 1, 2] })).toEqual({ text, redactions: [] });
  });

  it('gives the redacted text when none is kept, or only places beyond the list', () => {
    const redacted = redact(text);
    expect(restoreRedactions({ text, redactions, kept: [] })).toEqual(redacted);
    expect(restoreRedactions({ text, redactions, kept: [7] })).toEqual(redacted);
  });

  it('leaves the list it was given alone', () => {
    const before = structuredClone(redactions);
    restoreRedactions({ text, redactions, kept: [0] });
    expect(redactions).toEqual(before);
  });
});

import { expect, it } from 'vitest';
import { kindOfCode } from '../../../../core/redact/tagger/code-kind.ts';

it.each([
  ['hong@naver.com', 'email'],
  ['@minh_88', 'messenger'],
  ['010-4471-2086', 'mobile-phone'],
  ['+82 10 4471 2086', 'mobile-phone'],
  ['+84 90 123 4567', 'phone'],
  ['K-86-1274', 'personal-number'],
  ['110-234-567890', 'personal-number'],
])('%s is of the kind %s', (code, kind) => expect(kindOfCode(code)).toBe(kind));

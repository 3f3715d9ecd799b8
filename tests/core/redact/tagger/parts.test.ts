import { expect, it } from 'vitest';
import { partsOf } from '../../../../core/redact/tagger/parts.ts';

it.each([
  ['12-34', []],
  ['안녕하세요', ['hangul']],
  ['ＩＤ 분실', ['hangul', 'latin']],
  ['パスポート', ['han']],
  ['паспорт, visa', ['latin', 'cyrillic']],
  ['หนังสือเดินทาง', ['others']],
])('%j needs the shared part and %j', (text, parts) => expect(partsOf(text)).toEqual(['shared', ...parts]));

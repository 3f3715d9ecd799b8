import { describe, expect, it } from 'vitest';
import { FOREIGN_LANGUAGES, type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { nameRedactions } from '../../../core/redact/name-redactions.ts';
import { PLACEHOLDER_LABELS, type RedactionKind } from '../../../core/redact/redaction.ts';
import { readStrings } from '../../../locales/read-locales.ts';

const KINDS = Object.entries(PLACEHOLDER_LABELS) as [RedactionKind, string][];
const HANGUL = /\p{Script=Hangul}/u;

describe.each(FOREIGN_LANGUAGES)('the reader’s copy in %s', (language) => {
  const names = readStrings(language, 'phrases');

  it.each(KINDS)('says in the reader’s words that a %s was struck out', (kind, label) => {
    const named = nameRedactions(`A [가림: ${label}] B`, names);
    expect(named).toMatch(/^A \[.+\] B$/u);
    expect(named).toContain(names.redactions[kind]);
    expect(named).not.toMatch(HANGUL);
  });

  it('has no Korean left where all kinds stand side by side', () => {
    const all = KINDS.map(([, label]) => `[가림: ${label}]`).join('');
    expect(nameRedactions(all, names)).not.toMatch(HANGUL);
  });

  it('has another name for each kind', () => {
    expect(new Set(Object.values(names.redactions)).size).toBe(KINDS.length);
  });
});

it.each<[Language, string]>([
  ['en', 'My number is [hidden: passport number].'],
  ['zh-Hans', 'My number is [已隐去：护照号码].'],
  ['ja', 'My number is [伏せました：パスポート番号].'],
  ['fr', 'My number is [masqué : numéro de passeport].'],
  ['vi', 'My number is [đã che: số hộ chiếu].'],
])('in %s: %s', (language, text) => {
  expect(nameRedactions('My number is [가림: 여권번호].', readStrings(language, 'phrases'))).toBe(text);
});

describe('what is no placeholder of ours', () => {
  it.each(['[가림: 혈액형]', '[가림:이름]', '가림: 이름', '[이름]', '[가림: 이름', '체류기간 (Period of stay)'])('stays: %s', (text) => {
    expect(nameRedactions(text, readStrings('en', 'phrases'))).toBe(text);
  });
});

describe('the copy for the staff', () => {
  it('has the names of the placeholders themselves', () => {
    expect(readStrings(STAFF_LANGUAGE, 'phrases').redactions).toEqual(PLACEHOLDER_LABELS);
  });

  it.each(KINDS)('is not changed by its own names: %s', (_, label) => {
    expect(nameRedactions(`[가림: ${label}]`, readStrings(STAFF_LANGUAGE, 'phrases'))).toBe(`[가림: ${label}]`);
  });
});

import { expect, it } from 'vitest';
import { createTranslator } from '../../../locales/create-translator.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { askText, NEW_TERM_QUESTIONS } from '../../../workshop/new-term/questions.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';

it.each([
  ['ko', '출입국'],
  ['vi', 'Xuất nhập cảnh'],
] as const)('services are named in the language that is spoken: %s', (lang, name) => {
  const question = NEW_TERM_QUESTIONS.find(({ key }) => key === 'service')!;
  const asked = askText(question, { answers: {}, glossary: realGlossary, lang, t: createTranslator(lang, readStrings(lang, 'new-term')) });
  expect(asked).toMatch(new RegExp(`\\n {2}immigration +${name}`));
});

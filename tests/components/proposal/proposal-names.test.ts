import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { readStrings } from '../../../locales/read-locales.ts';

it.each(LANGUAGES)('what is pressed on card, panel and settings is the heading of what opens, in %s', (language) => {
  const { card, panel } = readStrings(language, 'interface');
  const { searches } = readStrings(language, 'settings');
  const { open } = readStrings(language, 'proposal');
  expect([card.correct, panel.missing, searches.send]).toEqual([open.correct, open.missing, open.searches]);
});

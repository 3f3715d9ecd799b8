import { describe, expect, it } from 'vitest';
import type { OwnTerm } from '../../../core/own-terms/own-terms.ts';
import { serviceOfTerm, weightOfTerm } from '../../../core/route/evidence/term-weight.ts';
import type { PageModel } from '../../../core/route/page/page-model.ts';
import { withOwnFiles } from '../../../widget/own-terms/own-files.ts';
import type { WidgetFiles } from '../../../widget/widget-files.ts';

const ANSIMI: OwnTerm = {
  headword: '안심이',
  surfaces: ['안심이 앱'],
  service: 'tax',
  link: null,
  texts: {
    ko: { name: null, meaning: '밤길을 지켜보는 앱이에요.', do: null },
    en: { name: 'Ansimi', meaning: 'An app that <b>watches</b> your way home.', do: null },
  },
};
const KOREAN: OwnTerm = { ...ANSIMI, headword: '따릉이', surfaces: [], service: null, texts: { ko: ANSIMI.texts.ko! } };

const MODEL = { services: ['civil-documents', 'tax'], terms: 'A9', urgent: [[0, ['112']]] } as unknown as PageModel;
const OURS = { id: 'passport', headword: '여권' };
const files = withOwnFiles(
  {
    names: async () => ({ terms: [OURS], services: {} }),
    explanation: async () => OURS,
    sources: async () => [{ law: '여권법', article: null, checked: null }],
    searchNames: async () => ({ english: [['Passport']], surfaces: [[]] }),
    pages: async () => MODEL,
  } as unknown as WidgetFiles,
  { additions: [ANSIMI, KOREAN], by: '중구청', first: 1, termsIn: (headword) => (headword === KOREAN.headword ? [0] : []) },
);

describe('the widget’s files with an agency’s own terms', () => {
  it('name them behind ours, each with who explains it', async () => {
    const { terms } = await files.names('en');
    expect(terms.map(({ headword, name, by }) => [headword, name, by])).toEqual([
      ['여권', undefined, undefined],
      ['안심이', 'Ansimi', '중구청'],
      ['따릉이', null, '중구청'],
    ]);
  });

  it('explain them with neither source nor reviewer, and ours as before', async () => {
    expect(await files.explanation(0, 'en')).toBe(OURS);
    expect(await files.explanation(1, 'en')).toMatchObject({
      meaning: 'An app that watches your way home.',
      own: { meaning: 'An app that <b>watches</b> your way home.' },
      reviewers: [],
    });
    expect(await files.sources(0)).toHaveLength(1);
    expect(await files.sources(1)).toEqual([]);
  });

  it('keep the numbers to call of our term inside, and what it is about', async () => {
    expect(await files.explanation(2, 'en')).toMatchObject({ urgent: ['112'], own: { about: ['civil-documents'] } });
    expect(await files.explanation(1, 'en')).toMatchObject({ urgent: [], own: { about: ['tax'] } });
  });

  it('say in which language a text is that is not in the reader’s', async () => {
    expect((await files.explanation(1, 'vi')).textLanguage).toBe('en');
    expect((await files.explanation(2, 'vi')).textLanguage).toBe('ko');
    expect((await files.explanation(1, 'ko')).textLanguage).toBe(undefined);
  });

  it('find them by their other spellings and their English names', async () => {
    expect(await files.searchNames()).toEqual({ english: [['Passport'], ['Ansimi'], []], surfaces: [[], ['안심이 앱'], []] });
  });

  it('let a term of a service tell of it, and one without a service of none', async () => {
    const model = await files.pages();
    expect([serviceOfTerm(model, 1), weightOfTerm(model, 1)]).toEqual(['tax', 1]);
    expect(weightOfTerm(model, 2)).toBe(0);
  });
});

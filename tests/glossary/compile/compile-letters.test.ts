import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLetterModel, compileLetterTexts } from '../../../glossary/compile/compile-letters.ts';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';
import { readLetters } from '../../../glossary/read/read-letters.ts';
import { labelsSchema } from '../../../glossary/schema/letter-schemas.ts';
import { sampleNotice } from '../sample-notice.ts';
import { glossaryOf } from '../sample-term.ts';

const labels = v.parse(labelsSchema, { amount: { before: ['청구금액'] } });
const glossary = glossaryOf([], { notices: [sampleNotice()], letters: { labels, papers: [], imitations: null } });

describe('the model of letters', () => {
  const site = (host: string) => ({ host, service: null, what: '', source: 'GK' }) as const;
  const model = compileLetterModel(glossary, [site('efine.go.kr'), site('kbstar.com')]);

  it('has what tells a notice, and no text of any language', () => {
    expect(model.notices[0]!.signs.titles).toEqual(['주정차위반 과태료']);
    expect(JSON.stringify(model.notices)).not.toContain('Parking');
  });

  it('has labels for every field, none where the file says nothing', () => {
    expect(model.labels.amount.before).toEqual(['청구금액']);
    expect(model.labels.due).toEqual({ before: [], after: [] });
  });

  it('has no signs of fakes where there is no file of them', () => expect(model.imitations).toMatchObject({ warnings: [], signs: [] }));

  it('has the hosts to which true letters lead, but for those of public bodies, which all end alike', () =>
    expect(model.imitations.hosts).toEqual(['kbstar.com']));
});

describe('the texts of letters', () => {
  it('are those of one language', () => {
    expect(compileLetterTexts(glossary, 'en').notices['parking-fine']!.steps.pay).toBe('Pay to the account on the letter.');
    expect(compileLetterTexts(glossary, 'ko').notices['parking-fine']!.name).toBe('주정차 과태료');
  });

  it('give a paper its Korean name, to show at a counter', () => {
    const papers = readLetters(GLOSSARY_FOLDER).papers;
    const texts = compileLetterTexts({ ...glossary, letters: { ...glossary.letters, papers } }, 'en');
    expect(texts.papers.passport).toMatchObject({ name: 'Passport', korean: '여권' });
  });
});

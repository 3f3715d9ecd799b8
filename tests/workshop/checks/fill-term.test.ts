import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../glossary/read/read-glossary.ts';
import { fillTerm } from '../../../workshop/checks/fill-term.ts';
import { runChecks } from '../../../workshop/checks/run-checks.ts';
import { SAMPLE_FILE, sampleTerm, writeGlossary } from '../../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';

/** The fields of which the checks say something beside what is missing. */
function fieldsOf(file: string): string[] {
  const problems = runChecks(readGlossary(writeGlossary({ [PLACE]: file }))).filter((problem) => problem.file === `glossary/${PLACE}`);
  return problems.filter(({ check }) => check !== undefined && check !== 'missing-languages').map(({ field }) => field ?? '');
}

describe('an unfinished term', () => {
  it('is the whole term if nothing is missing', () => expect(fillTerm(sampleTerm())).toMatchObject(sampleTerm()));

  it('leaves out languages that nobody has begun', () => {
    const begun = fillTerm({ headword: '체류카드', vi: { name: 'Thẻ cư trú', meaning: null }, en: { name: null, meaning: null } });
    expect(begun).toMatchObject({ headword: '체류카드', surfaces: [], sources: [], hanja: null, vi: { name: 'Thẻ cư trú', meaning: '' } });
    expect(begun).not.toHaveProperty('en');
  });

  it.each([[null], ['체류카드'], [['a']]])('is nothing where the file has no fields: %j', (data) => expect(fillTerm(data)).toBeNull());

  it('is checked in what it has, whatever is missing', () => {
    const unfinished = SAMPLE_FILE.replace(/^fr:[\s\S]*?(?=^vi:)/m, '').replace('level: 1', 'level:');
    expect(fieldsOf(unfinished)).toEqual([]);
    expect(fieldsOf(unfinished.replace('in Korea.', 'in **Korea**.'))).toEqual(['en.meaning']);
    expect(fieldsOf(unfinished.replace('滞在カード', '체류カード'))).toEqual(['ja.name']);
  });

  it('is checked in a text that is too long', () => {
    const long = `${'Giấy tờ của người nước ngoài. '.repeat(9)}Xem http://example.com.`;
    expect(fieldsOf(SAMPLE_FILE.replace('Giấy tờ tùy thân của người nước ngoài sống tại Hàn Quốc.', long))).toEqual(['vi.meaning']);
  });
});

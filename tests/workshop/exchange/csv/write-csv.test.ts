import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../workshop/exchange/csv/write-csv.ts';
import { allOf } from '../../../../workshop/exchange/select-terms.ts';
import { sampleTerm } from '../sample-terms.ts';

describe('the CSV for translators', () => {
  const term = sampleTerm();
  const lines = writeCsv(allOf([term])).split('\r\n');

  it('begins with a byte-order mark, without which Excel would not read it as UTF-8', () => {
    expect([...Buffer.from(writeCsv(allOf([term]))).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('ends every line with CR LF, and has no line end elsewhere', () => {
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('names its columns and has one row a term and language, Korean first', () => {
    expect(lines[0]).toBe(
      '\ufeffid,headword,romanised,hanja,service,level,source,language,name,also,meaning,do,who,elsewhere,facts,reviewed by,reviewed on,version',
    );
    expect(lines.slice(1, -1).map((line) => line.split(',')[7])).toEqual(['ko', 'en', 'zh-Hans', 'ja', 'fr', 'vi']);
  });

  it('quotes only what needs it', () => {
    expect(lines[2]).toMatch(
      /^residence-card,외국인등록증,oegugin deungnokjeung,外國人登錄證,immigration,1,출입국관리법 제33조 \| https:\/\/www\.hikorea\.go\.kr,en,Residence Card,ARC \| Alien Registration Card,The identity card of foreigners in Korea\.,,,,,,,v[0-9a-f]{12}$/,
    );
    const quoted = writeCsv(allOf([sampleTerm({ ko: { easy: '말, "말"' } })]));
    expect(quoted).toContain(',"말, ""말""",');
  });

  it('says who reviewed a text, and when', () => {
    const reviewed = { by: 'Mai', on: '2026-11-20', of: '0123456789ab' };
    expect(writeCsv(allOf([sampleTerm({ vi: { ...term.vi, reviewed } })]))).toContain(',Mai,2026-11-20,');
  });

  it('says beside the texts for whom it is, what single services call it and which numbers it holds', () => {
    const said = sampleTerm({
      en: { ...term.en, who: 'people who stay long' },
      names: { tax: { en: 'Tax card' } },
      facts: [
        {
          ...{ id: 'register', kind: 'deadline', value: 90, unit: 'day', from: 'entry', who: 'all', checked: null, until: null },
          source: { law: '출입국관리법', article: '제31조' },
        },
      ],
    });
    const [, ko, en] = writeCsv(allOf([said])).split('\r\n');
    expect(en).toContain(',people who stay long,tax: Tax card,{register} within 90 days of entering Korea,');
    expect(ko).toContain(',,,{register} 입국한 날부터 90일 안에,');
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const hostile = '=HYPERLINK("https://example.com")';
    const csv = writeCsv(
      allOf([sampleTerm({ surfaces: [hostile], en: { ...term.en, name: hostile, also: ['@x'], meaning: '+1', do: '-1' } })]),
    );
    expect(csv).toContain(`"'=HYPERLINK(""https://example.com"")",'@x,'+1,'-1,`);
    expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m);
  });
});

import { describe, expect, it } from 'vitest';
import { describeReasons } from '../../../../components/request/question/describe-route.ts';
import { translateRequest } from '../../../../components/request/question/translate-request.ts';
import { LANGUAGES, type Language } from '../../../../core/languages.ts';
import type { Reason } from '../../../../core/route/evidence/describe-reason.ts';

const ALL: Reason[] = [
  { type: 'urgent', signs: [], numbers: ['112'] },
  { type: 'words', words: ['deposit', 'landlord'] },
  { type: 'asked', term: 4 },
  { type: 'title', word: '체류기간' },
  { type: 'host', host: 'www.hikorea.go.kr' },
  { type: 'terms', count: 3 },
];
const tell = async (reasons: readonly Reason[], language: Language = 'en') =>
  describeReasons(reasons, language, await translateRequest(language));

describe('why a service was chosen', () => {
  it.each<[Reason, string]>([
    [ALL[0]!, 'what sounds like an emergency'],
    [ALL[1]!, 'your words “deposit”'],
    [{ type: 'words', words: [] }, 'your words'],
    [ALL[2]!, 'the word you asked about'],
    [ALL[3]!, '“체류기간” in the title of the page'],
    [ALL[4]!, 'the site www.hikorea.go.kr'],
    [{ type: 'terms', count: 1 }, '1 word on the page'],
    [ALL[5]!, '3 words on the page'],
  ])('%j is told as “%s”', async (reason, text) => {
    expect(await tell([reason])).toBe(text);
  });

  it('is the strongest three reasons, as a sentence lists them', async () => {
    expect(await tell(ALL.slice(2))).toBe('the word you asked about, “체류기간” in the title of the page, and the site www.hikorea.go.kr');
    expect(await tell(ALL.slice(4), 'fr')).toMatch(/^.+ et .+$/);
  });

  it('is nothing where nothing speaks for it', async () => {
    expect(await tell([])).toBe('');
  });

  it.each(LANGUAGES)('is said in words in %s, whatever the reason', async (language) => {
    for (const reason of ALL) expect(await tell([reason], language)).not.toMatch(/reason\.|\{\{|^$/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { arrangeSite } from '../../site/arrange-site.ts';
import { jsonInScript } from '../../site/pages/LinkedData.tsx';
import type { View } from '../../site/site.ts';
import { describeSet, describeTerm } from '../../site/structured-data.ts';
import { translateSite } from '../../site/translate-site.ts';
import { sampleTerm } from '../workshop/exchange/sample-terms.ts';
import { glossary } from './sample-site.ts';

function viewOf(language: Language, address: string | null = null): View {
  const site = arrangeSite({ ...glossary, terms: [sampleTerm()] }, address);
  return { site, language, t: translateSite(language) };
}

describe('what search engines are told', () => {
  it('of a word: each name in its language, the meaning, the set', () => {
    expect(describeTerm(sampleTerm(), viewOf('en'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      termCode: 'residence-card',
      name: { '@language': 'ko', '@value': '외국인등록증' },
      alternateName: [
        { '@language': 'ko', '@value': '외등증' },
        { '@language': 'ko', '@value': '外國人登錄證' },
        { '@language': 'ko-Latn', '@value': 'oegugin deungnokjeung' },
        { '@language': 'en', '@value': 'Residence Card' },
        { '@language': 'en', '@value': 'ARC' },
        { '@language': 'en', '@value': 'Alien Registration Card' },
      ],
      description: { '@language': 'en', '@value': 'The identity card of foreigners in Korea.' },
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: { '@language': 'en', '@value': 'Korean administrative terms in English – Annae glossary' },
      },
    });
  });

  it('of a word without a text in the language: the text that is shown, with its own language', () => {
    const half = sampleTerm({ fr: null });
    expect(describeTerm(half, viewOf('fr'))).toMatchObject({ description: { '@language': 'en' } });
  });

  it('of the words of a language: licence, edition and the day of the last check', () => {
    expect(describeSet(viewOf('vi'))).toMatchObject({
      '@type': 'DefinedTermSet',
      inLanguage: ['ko', 'vi'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/),
      dateModified: '2026-11-24',
    });
    expect(describeSet(viewOf('ko'))).toMatchObject({ inLanguage: ['ko'] });
  });

  it('names itself for all the web only where the site has an address', () => {
    const term = describeTerm(sampleTerm(), viewOf('ja', 'https://example.org/'));
    const set = 'https://example.org/ja/index.html';
    expect(term).toMatchObject({ '@id': 'https://example.org/ja/residence-card.html', inDefinedTermSet: { '@id': set, url: set } });
    expect(JSON.stringify(describeTerm(sampleTerm(), viewOf('ja')))).not.toContain('"@id"');
  });
});

it.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>&amp;', 'a\u2028b\u2029c'])(
  '%j cannot end or open a script',
  (text) => {
    const written = jsonInScript({ text });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text });
  },
);

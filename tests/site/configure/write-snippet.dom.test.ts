import { describe, expect, it } from 'vitest';
import { change, FIELDS } from '../../../site/configure/settings.ts';
import { writePolicy, writeSnippet } from '../../../site/configure/write-snippet.ts';

const RELEASE = { version: '1.2.3', stable: 'annae.js', main: 'annae.0123456789ab.js', integrity: 'sha384-AbC' };
const PLAIN = { folder: '', withIntegrity: false };

describe('the tag', () => {
  it('is one line where nothing is set, and names the folder of the version', () => {
    expect(writeSnippet({}, RELEASE, PLAIN)).toBe('<script src="/annae/1.2.3/annae.js" async></script>');
  });

  it('names the hashed file where its integrity is checked, and only there', () => {
    const tag = writeSnippet({}, RELEASE, { folder: 'https://files.example.go.kr/annae/', withIntegrity: true });
    expect(tag).toContain(
      'src="https://files.example.go.kr/annae/annae.0123456789ab.js"\n  integrity="sha384-AbC"\n  crossorigin="anonymous"',
    );
  });

  it('has what is set as attributes, in one order whatever was set first', () => {
    const settings = change(change({}, 'requests', 'none'), 'commonWords', 'marked');
    expect(writeSnippet(settings, RELEASE, PLAIN)).toContain('data-common-words="marked"\n  data-requests="none"\n  async');
  });

  it('is read by a browser as it was typed, whatever was', () => {
    const typed = `"><script>alert(1)</script>&amp;\n둘째 줄`;
    const host = document.createElement('div');
    host.append(document.createRange().createContextualFragment(writeSnippet({ consent: typed }, RELEASE, PLAIN)));
    expect(host.children).toHaveLength(1);
    expect(host.querySelector('script')!.dataset.consent).toBe(typed);
  });

  it('loses an option that is emptied', () => {
    expect(change({ root: 'main' }, 'root', '  ')).toEqual({});
  });
});

describe('the policy', () => {
  it('needs no connection where nothing is fetched', () => {
    expect(writePolicy({ requests: 'none' })).toBe("script-src 'self'");
  });

  it('names the origins of requests and of own words once each', () => {
    expect(writePolicy({ requests: 'https://requests.example.go.kr/open311/v2', terms: '/our-terms.json' })).toBe(
      "script-src 'self';\nconnect-src https://requests.example.go.kr 'self'",
    );
  });
});

it('every option has a name and a hint in both languages', async () => {
  for (const language of ['ko', 'en']) {
    const { default: strings } = await import(`../../../locales/${language}/configure.json`);
    for (const { name } of FIELDS)
      expect([strings.fields[name], strings.hints[name]], name).toEqual([expect.any(String), expect.any(String)]);
  }
});

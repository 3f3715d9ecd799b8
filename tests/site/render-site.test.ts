import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { isOfUse } from '../../glossary/is-of-use.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { reviewHash } from '../../glossary/review-hash.ts';
import type { FactRecord } from '../../glossary/schema/fact-schema.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { arrangeSite } from '../../site/arrange-site.ts';
import { DOWNLOADS } from '../../site/downloads/make-downloads.ts';
import { renderSite } from '../../site/render-site.tsx';
import { sampleTerm } from '../workshop/exchange/sample-terms.ts';
import { attribute, elements, glossary, pages, textOf, textsWithLanguage } from './sample-site.ts';

const { terms, services } = glossary;

/** One page of a site of given terms. */
function page(path: string, given: readonly Term[], more: Partial<Pick<Glossary, 'services'>> = {}): string {
  return renderSite(arrangeSite({ ...glossary, terms: [...given], ...more })).get(path)!;
}

const isData = (element: Tree.Element) => attribute(element, 'type') === 'application/ld+json';
const isLoading = (element: Tree.Element) => ['script', 'img', 'iframe'].includes(element.tagName) && !isData(element);

const hrefs = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);

describe('the glossary site', () => {
  it('has a page for each term, each centre that can be reached and each language, lists of both, and a first page', () => {
    const reached = glossary.centres.filter(isOfUse).map(({ id }) => `centre-${id}`);
    const names = ['index', 'centres', ...reached, ...terms.map(({ id }) => id)];
    const expected = LANGUAGES.flatMap((language) => names.map((name) => `${language}/${name}.html`));
    expect([...pages.keys()].sort()).toEqual(['index.html', ...expected].sort());
  });

  it.each(LANGUAGES)('lists every term once in the index in %s', (language) => {
    const listed = elements(pages.get(`${language}/index.html`)!).filter((element) => attribute(element, 'class') === 'entry');
    const links = listed.map((entry) => attribute(entry.childNodes[0] as never, 'href'));
    expect(links.toSorted()).toEqual(terms.map(({ id }) => `${id}.html`).toSorted());
    expect(textOf(listed[0]!)).toBeTruthy();
  });

  it('has no link to a page, a place or a file that is not there', () => {
    const files = new Set([
      ...pages.keys(),
      'site.css',
      'print.css',
      'icon.svg',
      'search.js',
      'read/index.html',
      'propose/index.html',
      ...Object.values(DOWNLOADS),
    ]);
    const isThere = (href: string, path: string) => {
      const { pathname, hash } = new URL(href, `https://example.org/${path}`);
      const target = pathname.slice(1);
      return files.has(target) && (hash === '' || pages.get(target)!.includes(` id="${hash.slice(1)}"`));
    };
    const broken = [...pages].flatMap(([path, html]) => {
      const own = new Set(hrefs(html).filter((href) => !/^(https:|tel:)/.test(href)));
      return [...own].filter((href) => !isThere(href, path)).map((href) => `${path}: ${href}`);
    });
    expect(broken).toEqual([]);
  });

  it('tells of a centre how to reach it, what it offers, and of when each of that is known', () => {
    const centre = textOf(elements(pages.get('en/centre-busan-global-center.html')!).find(({ tagName }) => tagName === 'main')!);
    for (const said of [
      '부산글로벌센터',
      '1577-7716',
      'Jungang-daero',
      'Korean classes',
      'koreanclass.bfic.kr',
      'As of February 2026',
      'Course',
    ])
      expect(centre).toContain(said);
    const list = pages.get('vi/centres.html')!;
    expect(list).toContain('href="centre-busan-global-center.html"');
    expect(list).not.toContain('seongbuk');
    expect(list).toMatch(/Chưa biết trung tâm nào ở: [^<]*Sejong/);
  });

  it('leads to every related term and counterpart', () => {
    const missing = terms.flatMap((term) =>
      [term.opposite, ...term.related].filter((id) => id && !pages.get(`fr/${term.id}.html`)!.includes(`<a href="${id}.html">`)),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    { path: 'index.html', loaded: ['icon.svg', 'site.css'] },
    { path: 'en/index.html', loaded: ['../icon.svg', '../site.css', '../print.css', '../search.js'] },
    { path: 'en/jeonse.html', loaded: ['../icon.svg', '../site.css', '../print.css'] },
  ])('loads nothing on $path but its own', ({ path, loaded }) => {
    const loading = elements(pages.get(path)!).filter(
      (element) => isLoading(element) || /^(stylesheet|icon)$/.test(attribute(element, 'rel') ?? ''),
    );
    expect(loading.map((element) => attribute(element, 'src') ?? attribute(element, 'href'))).toEqual(loaded);
  });

  it('has no script, style or handler inside its pages', () => {
    const inline = /<script(?! src="\.\.\/(?:search|days)\.js" defer| type="application\/ld\+json")|<style| style=| on[a-z]+="/;
    expect([...pages].flatMap(([path, html]) => (inline.test(html) ? [path] : []))).toEqual([]);
  });
});

describe('languages', () => {
  it.each(LANGUAGES)('are marked in %s: the page, and all Korean in it', (language) => {
    for (const path of ['index', 'residence-reporting', 'jeonse', 'domestic-violence', 'account-balance']) {
      const html = pages.get(`${language}/${path}.html`)!;
      const texts = textsWithLanguage(html);
      expect(html).toContain(`<html lang="${language}" dir="ltr">`);
      expect(texts.filter(({ text, lang }) => /\p{Script=Hangul}/u.test(text) && lang !== 'ko')).toEqual([]);
      expect(texts.some(({ lang }) => lang === 'ko')).toBe(true);
    }
  });

  it('are marked where one page names another in its language', () => {
    const chooser = elements(pages.get('ja/jeonse.html')!).filter((element) => attribute(element, 'hreflang') && element.tagName === 'a');
    expect(chooser.map((link) => [attribute(link, 'lang'), attribute(link, 'href'), textOf(link)])).toEqual([
      ['ko', '../ko/jeonse.html', '한국어'],
      ['en', '../en/jeonse.html', 'English'],
      ['zh-Hans', '../zh-Hans/jeonse.html', '简体中文'],
      ['ja', '../ja/jeonse.html', '日本語'],
      ['fr', '../fr/jeonse.html', 'Français'],
      ['vi', '../vi/jeonse.html', 'Tiếng Việt'],
    ]);
    expect(chooser.filter((link) => attribute(link, 'aria-current') === 'page').map(textOf)).toEqual(['日本語']);
  });

  it('are told to search engines, with whole addresses once the address of the site is known', () => {
    expect(pages.get('vi/jeonse.html')).toContain('<link rel="alternate" hreflang="zh-Hans" href="../zh-Hans/jeonse.html"/>');
    const html = renderSite(arrangeSite({ ...glossary, terms: [sampleTerm()] }, 'https://example.org/glossary/')).get(
      'vi/residence-card.html',
    )!;
    expect(html).toContain('<link rel="canonical" href="https://example.org/glossary/vi/residence-card.html"/>');
    expect(html).toContain('<link rel="alternate" hreflang="ja" href="https://example.org/glossary/ja/residence-card.html"/>');
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="https://example.org/glossary/en/residence-card.html"/>');
  });

  it('are told on the first page too, which is the one for every other reader', () => {
    const first = (address: string | null) => renderSite(arrangeSite({ ...glossary, terms: [sampleTerm()] }, address)).get('index.html')!;
    const html = first('https://example.org/glossary/');
    expect(html).toContain('<link rel="canonical" href="https://example.org/glossary/index.html"/>');
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="https://example.org/glossary/index.html"/>');
    expect(html).toContain('<link rel="alternate" hreflang="vi" href="https://example.org/glossary/vi/index.html"/>');
    expect(first(null)).not.toContain('canonical');
  });

  it('have their own spaces: French signs never begin a line', () => {
    const html = page('fr/residence-card.html', [sampleTerm()]);
    expect(html).toContain('«\u00a0<span lang="ko">외국인등록증</span>\u00a0»');
    expect(page('en/residence-card.html', [sampleTerm()])).not.toContain('\u00a0');
  });
});

describe('the page of a term', () => {
  const text = (html: string) => textOf(elements(html).find(({ tagName }) => tagName === 'body')!).replace(/[\u2060]/g, '');

  it('says all that the glossary says', () => {
    const term = sampleTerm({ ja: { ...sampleTerm().ja, also: ['登録証'], do: '携帯してください。' } });
    const shown = text(page('ja/residence-card.html', [term]));
    for (const said of [
      '외국인등록증',
      '外國人登錄證',
      'oegugin deungnokjeung',
      '外国人登録証',
      '別の呼び方：登録証',
      '韓国に住む外国人の身分証明書です。',
      '携帯してください。',
      '한국에 사는 외국인의 신분증이에요.',
      '別の書き方：외등증',
      '外国人総合案内センター',
    ])
      expect(shown).toContain(said);
  });

  it('says what the word is called on the pages of one service', () => {
    const names = { immigration: { fr: 'Titre de séjour' } };
    expect(text(page('fr/residence-card.html', [sampleTerm({ names })]))).toMatch(/Sur les pages «.Immigration.*».: Titre de séjour/);
    expect(text(page('en/residence-card.html', [sampleTerm({ names })]))).not.toContain('Titre');
  });

  it('has a title and a description of its own', () => {
    const html = page('en/residence-card.html', [sampleTerm()]);
    expect(html).toContain('<title>외국인등록증: Residence Card – Annae glossary</title>');
    expect(html).toContain('<meta name="description" content="The identity card of foreigners in Korea."/>');
  });

  it('shows sources with their dates, and names those that nobody has checked yet', () => {
    const shown = text(page('en/residence-card.html', [sampleTerm()]));
    expect(shown).toContain('출입국관리법 제33조 – checked on 24 November 2026');
    expect(shown).toContain('www.hikorea.go.kr – not checked yet');
  });

  it('shows lines with hours, languages, date and reliability', () => {
    const shown = text(page('en/residence-card.html', [sampleTerm()]));
    const line = services.find(({ id }) => id === 'immigration')!.contacts[0]!;
    expect(line).toMatchObject({ number: '1345', asOf: '2023-04', confidence: 'high' });
    for (const said of [
      'From abroad: +82-1345',
      'Monday to Friday, 09:00–18:00',
      'Languages: English, Korean',
      'As of April 2023. Reliability: high.',
    ])
      expect(shown).toContain(said);
    expect(page('en/residence-card.html', [sampleTerm()])).toContain('<a class="call" href="tel:1345"');
  });

  it('shows what is not known of a contact as not known', () => {
    const shown = (service: Term['service']) => text(page('en/residence-card.html', [sampleTerm({ service })]));
    const labour = shown('labour');
    expect(labour).toContain('12 languages in all; the source does not name the others.');
    expect(labour).toContain('It counselled in 12 languages about 2009');
    const legal = shown('legal');
    expect(legal).toContain('Hours: not known.Languages: KoreanOther languages: not known.');
    expect(shown('banking')).toContain('An interpreter can join the call.');
    expect(shown('immigration')).not.toContain('not known');
  });

  it('says whether a native speaker has reviewed it', () => {
    const reviewed = { by: 'Mai', on: '2026-11-20', of: reviewHash(sampleTerm(), 'vi') };
    const term = sampleTerm({ vi: { ...sampleTerm().vi, reviewed } });
    expect(text(page('vi/residence-card.html', [term]))).toContain('Mai đã kiểm duyệt ngày 20 tháng 11, 2026.');
    expect(text(page('vi/residence-card.html', [sampleTerm()]))).toContain('Chưa được người bản ngữ kiểm duyệt.');
    const changed = sampleTerm({ vi: { ...term.vi, meaning: 'Nghĩa khác.' } });
    expect(text(page('vi/residence-card.html', [changed]))).toContain('Chưa được người bản ngữ kiểm duyệt.');
  });

  it('has urgent numbers above everything but the skip link', () => {
    const body = elements(page('en/residence-card.html', [sampleTerm({ urgent: ['112', '1577-1366'] })])).find(
      ({ tagName }) => tagName === 'body',
    )!;
    expect(body.childNodes.slice(0, 3).map((node) => attribute(node as never, 'class'))).toEqual(['skip', 'urgent', 'top']);
    expect(textOf(body.childNodes[1]!)).toMatch(/^In danger\? Call now112.*1577-1366/);
  });

  it('leaves out related terms that do not exist, and names the counterpart once', () => {
    const landlord = sampleTerm({ id: 'landlord', opposite: 'tenant', related: ['tenant', 'gone'] });
    const tenant = sampleTerm({ id: 'tenant', opposite: 'landlord' });
    const html = page('en/landlord.html', [landlord, tenant]);
    expect(hrefs(html).filter((href) => /^(tenant|gone)\.html/.test(href))).toEqual(['tenant.html']);
    expect(text(html)).toContain('Counterpart');
    expect(text(html)).not.toContain('Related words');
  });

  it('names the licence', () => {
    expect(text(page('fr/residence-card.html', [sampleTerm()]))).toContain('selon la licence CC BY 4.0, en citant le Glossaire Annae');
    expect(hrefs(page('fr/residence-card.html', [sampleTerm()]))).toContain('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('a term in Korean', () => {
  it('is explained by its easy Korean, and nothing of it is there twice', () => {
    const html = page('ko/residence-card.html', [sampleTerm()]);
    const main = textOf(elements(html).find(({ tagName }) => tagName === 'article')!);
    expect(main.match(/외국인등록증/g)).toHaveLength(1);
    expect(main.match(/한국에 사는 외국인의 신분증이에요\./g)).toHaveLength(1);
    expect(main).toContain('다른 이름: 외등증');
    expect(html).toContain('<title>외국인등록증 – 안내 용어집</title>');
  });
});

describe('hostile texts', () => {
  const EVIL = '"></script><!-- <script>alert(1)</script><img src=x onerror=alert(1)>&amp;\' javascript:';
  const term = sampleTerm({
    headword: EVIL,
    hanja: EVIL,
    surfaces: [EVIL],
    ko: { easy: EVIL },
    sources: [{ law: EVIL, article: null, checked: null }],
    en: { name: EVIL, also: [EVIL, EVIL], meaning: EVIL, do: EVIL, reviewed: null },
  });
  const service = services.find(({ id }) => id === 'immigration')!;
  const evilService = {
    ...service,
    name: { ...service.name, en: EVIL },
    about: { ...service.about, en: EVIL },
    contacts: service.contacts.map((line) => ({ ...line, name: { ...line.name, en: EVIL }, languages: ['en'] })),
  };
  const site = renderSite(
    arrangeSite({ ...glossary, terms: [term, sampleTerm({ id: 'other', related: ['residence-card'] })], services: [evilService] }),
  );

  it.each(['en/residence-card.html', 'en/index.html', 'en/other.html', 'ja/residence-card.html'])('are shown as they are on %s', (path) => {
    const found = elements(site.get(path)!);
    expect(found.filter(({ tagName }) => tagName === 'img')).toEqual([]);
    const scripts = found.filter(({ tagName }) => tagName === 'script');
    expect(scripts.filter((script) => !isData(script)).map((script) => attribute(script, 'src'))).toEqual(
      path.endsWith('index.html') ? ['../search.js'] : [],
    );
    expect(found.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(textOf(found.find(({ tagName }) => tagName === 'body')!)).toContain(EVIL);
  });

  it('stay whole in what search engines are told', () => {
    const [data] = elements(site.get('en/residence-card.html')!).filter(isData);
    expect(JSON.parse(textOf(data!))).toMatchObject({ '@type': 'DefinedTerm', description: { '@language': 'en', '@value': EVIL } });
    expect(textOf(data!)).not.toMatch(/[<>&]/);
  });

  it('stay whole in attributes', () => {
    const found = elements(site.get('en/residence-card.html')!);
    expect(attribute(found.find((element) => attribute(element, 'name') === 'description')!, 'content')).toBe(EVIL);
    const entry = elements(site.get('en/index.html')!).find((element) => attribute(element, 'data-also')?.includes('script'))!;
    expect(attribute(entry, 'data-also')).toBe(`${EVIL}\n${EVIL}`);
  });
});

describe('a word that is not yet in the language of the page', () => {
  const half = sampleTerm({ fr: null, ja: null, en: null, related: ['other'] });
  const other = sampleTerm({ id: 'other', headword: '다른말', related: ['residence-card'], ja: null });
  const marked = '<span class="name" lang="en">Residence Card</span> <span class="text-language">(英語)</span>';

  it('is told in another, marked as that, in elements of that language, with the easy Korean', () => {
    const html = page('fr/residence-card.html', [half, other]);
    expect(html).toMatch(/<p class="not-yet">Pas encore en français\. En chinois simplifié\s:<\/p>/);
    expect(html).toContain('<p class="name" lang="zh-Hans">外国人登录证</p>');
    expect(html).toContain('<p lang="zh-Hans">在韩外国人的身份证件。</p>');
    expect(html).toContain('<p lang="ko">한국에 사는 외국인의 신분증이에요.</p>');
  });

  it('says so in the list and among related words', () => {
    expect(page('ja/index.html', [half, other])).toContain(marked);
    expect(page('ja/residence-card.html', [half, other])).toContain(marked);
  });
});

describe('what people stand at counters for', () => {
  const register: FactRecord = {
    ...{ id: 'register', kind: 'deadline', value: 90, unit: 'day', from: 'entry', who: 'all', checked: null, until: null },
    source: { law: '출입국관리법', article: '제31조' },
  };
  const { letters } = glossary;
  const pageOf = (term: Term, path: string) => renderSite(arrangeSite({ ...glossary, terms: [term], services, letters })).get(path)!;
  const parts = (html: string) => elements(html).filter((element) => attribute(element, 'class') === 'told');
  const section = (html: string) => textOf(elements(html).find((element) => attribute(element, 'class') === 'facts')!);

  it('stands in rows, with the labels of the card and the papers in the reader’s language and in Korean', () => {
    const html = pageOf(sampleTerm({ facts: [register], bring: ['passport'] }), 'vi/residence-card.html');
    expect(section(html)).toBe('Tóm tắtThời hạntrong 90 ngày kể từ khi nhập cảnhCần mang theoHộ chiếu 여권');
    expect(html).not.toContain('days.js');
  });

  it('is not there where a term says nothing of it', () => {
    expect(pageOf(sampleTerm(), 'en/residence-card.html')).not.toContain('class="facts"');
  });

  it('is there for every stretch of days where a number expires; without a script, nothing that may have expired is seen', () => {
    const dated = { ...register, until: '2026-12-31' };
    const base = sampleTerm({ facts: [dated] });
    const html = pageOf({ ...base, en: { ...base.en!, meaning: 'Register within {register}.' } }, 'en/residence-card.html');
    const told = parts(html);
    expect(told.map((part) => ['data-since', 'data-until', 'hidden'].map((name) => attribute(part, name)))).toEqual([
      [undefined, '2026-12-31', ''],
      ['2027-01-01', undefined, undefined],
    ]);
    expect(told.map(textOf)).toEqual([expect.stringContaining('within 90 days'), expect.not.stringContaining('90 days')]);
    expect(textOf(told[1]!)).toMatch(/A number here may have changed\. Ask .*1345/);
    expect(html).toContain('<script src="../days.js" defer');
    const head = elements(html).filter(({ tagName }) => tagName === 'meta' || tagName === 'script');
    expect(head.map((element) => [attribute(element, 'content'), textOf(element)].join()).join()).not.toContain('90 days');
  });
});

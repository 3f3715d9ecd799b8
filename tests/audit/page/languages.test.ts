import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../audit/page/language/guess-language.ts';
import { languageOf, lookAtLanguage } from '../../../audit/page/language/look-at-language.ts';
import { contactLanguages } from '../../../audit/page/links/contact-languages.ts';
import { listVersions } from '../../../audit/page/links/list-versions.ts';
import { LANGUAGE_SIGNS } from './sample-knowledge.ts';
import { viewOf } from './view-of.ts';

const KOREAN = '외국인등록을 한 사람은 체류지를 옮긴 날부터 15일 이내에 새로운 체류지의 시·군·구청에 전입신고를 하여야 합니다.';
const ENGLISH =
  'If you move, you have to report your new address to the city hall or to the immigration office within 15 days from the day on which you moved.';

describe('the language of a page', () => {
  it.each([
    ['ko', KOREAN],
    ['ko', `${KOREAN} E-9, H-2, F-4 (Alien Registration Card), Hi Korea www.hikorea.go.kr, ARC, Immigration Contact Center 1345`],
    ['en', ENGLISH],
    ['en', `${ENGLISH} (체류지 변경신고, 전입신고)`],
    ['zh-Hans', '外国人登记后变更居留地的，应当自搬迁之日起15日内到新居留地的市、郡、区政府办理居留地变更申报。请携带护照和外国人登记证。'],
    ['zh-Hant', '外國人登記後變更居留地的，應當自搬遷之日起15日內到新居留地的市、郡、區政府辦理居留地變更申報。請攜帶護照和外國人登記證。'],
    ['ja', '外国人登録をした人が引っ越したときは、引っ越した日から15日以内に、新しい住所の市・郡・区役所に届け出なければなりません。'],
    [
      'ja',
      '外国人登録のご案内 体류 在留期間延長許可の申請 必要書類 手数料 お問い合わせ先 受付時間 休日 よくある質問 お知らせ 登録証の再発行 届出',
    ],
    ['vi', 'Người đã đăng ký người nước ngoài nếu chuyển nơi ở thì phải khai báo nơi ở mới trong vòng 15 ngày kể từ ngày chuyển đến.'],
    [
      'fr',
      'Si vous déménagez, vous devez déclarer votre nouvelle adresse à la mairie ou au bureau de l’immigration dans les 15 jours qui suivent.',
    ],
    ['ru', 'При смене места жительства вы обязаны сообщить новый адрес в мэрию или в миграционную службу в течение 15 дней.'],
    ['mn', 'Гадаад иргэн оршин суух хаягаа өөрчилбөл 15 хоногийн дотор шинэ хаягийн хот, дүүргийн захиргаанд мэдүүлэх үүрэгтэй.'],
    ['th', 'หากย้ายที่อยู่ ท่านต้องแจ้งที่อยู่ใหม่ต่อสำนักงานเขตหรือสำนักงานตรวจคนเข้าเมืองภายในสิบห้าวันนับจากวันที่ย้าย'],
    [
      'de',
      'Wer umzieht, muss die neue Anschrift innerhalb von fünfzehn Tagen beim Bürgeramt oder bei der Ausländerbehörde anmelden, und das gilt für alle.',
    ],
    [
      'es',
      'Si usted cambia de domicilio, debe comunicar la nueva dirección a la oficina del distrito en un plazo de 15 días desde el día de la mudanza.',
    ],
  ])('is told as %s', (tag, text) => {
    expect(guessLanguage(text, LANGUAGE_SIGNS)).toBe(tag);
  });

  it.each([
    ['too little of it is there', 'Alien registration 안내'],
    [
      'nothing here knows it',
      'Muuttaessa uusi osoite on ilmoitettava kaupungintalolle tai maahanmuuttovirastoon viidentoista päivän kuluessa muuttopäivästä.',
    ],
    ['it is figures alone', '1,234 5,678 9,012 '.repeat(40)],
  ])('is not told where %s', (_, text) => {
    expect(guessLanguage(text, LANGUAGE_SIGNS)).toBeNull();
  });
});

describe('the declared language of a page is', () => {
  const kinds = (html: string) => {
    const view = viewOf(html);
    return lookAtLanguage(view, { language: languageOf(view, LANGUAGE_SIGNS), fields: [] }).map(({ kind }) => kind);
  };
  it.each([
    ['missing', `<html><body><p>${KOREAN}`, ['lang-missing']],
    ['missing where it is empty', `<html lang=" "><body><p>${KOREAN}`, ['lang-missing']],
    ['wrong', `<html lang="ko"><body><p>${ENGLISH}`, ['lang-wrong']],
    ['wrong where it is the code of the country', `<html lang="kr"><body><p>${KOREAN}`, ['lang-wrong']],
    ['right', `<html lang="ko-KR"><body><p>${KOREAN}`, []],
    ['right, as XHTML has it', `<html xml:lang="ko"><body><p>${KOREAN}`, []],
    ['right, as underlines have it', `<html lang="en_US"><body><p>${ENGLISH}`, []],
    [
      'right, whatever parts say that they are in another language',
      `<html lang="ko"><body><p>${KOREAN}<div lang="en"><p>${ENGLISH} ${ENGLISH}</div>`,
      [],
    ],
    [
      'wrong, where such parts do not say it',
      `<html lang="ko"><body><p>${KOREAN}<div><p>${ENGLISH} ${ENGLISH} ${ENGLISH}</div>`,
      ['lang-wrong'],
    ],
    ['not doubted where there is too little text', '<html lang="ko"><body><p>English', []],
  ])('%s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
});

describe('another language of a page is found', () => {
  const at = (language: string, address: string, isSamePage = false) => ({ language, address, isSamePage });
  it.each([
    [
      'by what it calls the same page',
      '<link rel="alternate" hreflang="en-US" href="/en/apply">',
      [at('en', 'https://www.gaon.go.kr/en/apply', true)],
    ],
    ['by the language of a link', '<a hreflang="vi" href="../vi/">VN</a>', [at('vi', 'https://www.gaon.go.kr/vi/', true)]],
    [
      'by its own name',
      '<a href="/eng">English</a><a href="/chn">中文</a>',
      [at('en', 'https://www.gaon.go.kr/eng'), at('zh-Hans', 'https://www.gaon.go.kr/chn')],
    ],
    ['by the name of its Korean link', '<a href="//jp.gaon.go.kr" title="일본어 새창">JPN</a>', [at('ja', 'https://jp.gaon.go.kr/')]],
    ['by the text of an image', '<a href="/viet"><img src="/f.gif" alt="Tiếng Việt"></a>', [at('vi', 'https://www.gaon.go.kr/viet')]],
    [
      'by a choice',
      '<select><option value="/">한국어</option><option value="/mn/">Монгол</option></select>',
      [at('mn', 'https://www.gaon.go.kr/mn/')],
    ],
    [
      'by a parameter',
      '<a href="?lang=zh_TW">繁體</a><a href="index.do?menu=1&amp;lang=fr">F</a>',
      [at('zh-Hant', 'https://www.gaon.go.kr/apply/index.do?lang=zh_TW'), at('fr', 'https://www.gaon.go.kr/apply/index.do?menu=1&lang=fr')],
    ],
    [
      'once, and as the same page before others',
      '<a href="/en">English</a><link rel="alternate" hreflang="en" href="/en/apply">',
      [at('en', 'https://www.gaon.go.kr/en/apply', true)],
    ],
  ])('%s', (_, html, versions) => {
    expect(listVersions(viewOf(html), 'ko')).toEqual(versions);
  });

  it.each([
    ['its own language', '<link rel="alternate" hreflang="ko" href="/"><link rel="alternate" hreflang="x-default" href="/">'],
    ['a feed', '<link rel="alternate" type="application/rss+xml" href="/rss">'],
    ['a course', '<a href="/course">영어 회화 강좌 신청</a>'],
    ['a script', '<a href="javascript:lang(1)">English</a><a href="#">English</a>'],
    ['a field', '<select><option value="en">English</option></select>'],
  ])('but not in %s', (_, html) => {
    expect(listVersions(viewOf(html), 'ko')).toEqual([]);
  });
});

describe('the languages of a contact', () => {
  const phones = new Map([
    ['1345', ['en', 'zh', 'vi']],
    ['0221202270', ['mn']],
  ]);
  it.each([
    ['are those of a number that the glossary knows', '<p>외국인종합안내센터 ☎1345</p>', ['en', 'vi', 'zh']],
    ['are those of a number that is called', '<a href="tel:02-2120-2270">전화</a>', ['mn']],
    ['are those that it names', '<p>영어, 중국어로 상담해 드립니다.</p>', ['en', 'zh']],
    ['are not named', '<p>외국어 상담이 필요하신 분은 통역 서비스를 이용하십시오.</p>', ['mul']],
    ['are not those of a course', '<p>영어 강좌 수강 문의 02-000-0000</p>', []],
    ['are not those of a number of things', '<p>1345명이 신청하였습니다. 수수료 1345원, 면적 1345㎡, 11345, 13.1345</p>', []],
    ['are none where it speaks Korean', '<p>문의: 민원여권과 031-000-0000</p>', []],
  ])('%s', (_, html, expected) => {
    expect(contactLanguages(viewOf(html), { phones })).toEqual(expected);
  });
});

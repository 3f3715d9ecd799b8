import { describe, expect, it } from 'vitest';
import { createRouter, type RoutingPage } from '../../../bench/eval/evaluate-routing.ts';

const route = createRouter();
const first = (page: Omit<RoutingPage, 'service'>) => route(page).routes[0]?.service;

const MENU =
  '전입신고 | 인감증명서 | 주민등록등본 | 여권 | 가족관계증명서 | 혼인신고 | 출생신고 | 자동차등록 | 지방세 | 과태료 | 부동산 | 영업신고 | 보건소 | 어린이집 | 국민연금 | 법률상담 | 긴급신고 112';
const EXTENSION = {
  host: 'www.hikorea.go.kr',
  title: '체류기간 연장허가 | 하이코리아',
  text: '체류기간 연장허가를 신청하려면 통합신청서와 여권, 외국인등록증, 수수료를 내십시오.',
};

describe('what decides', () => {
  it('the host where the page says nothing', () => {
    expect(first({ host: 'www.nps.or.kr', title: '자주 묻는 질문' })).toBe('pension');
    expect(first({ host: 'www.nps.or.kr.example.com', title: '자주 묻는 질문' })).toBeUndefined();
  });

  it('the title against the host', () => {
    expect(first({ host: 'www.gangnam.go.kr', title: '주민세 납부 안내' })).toBe('tax');
    expect(first({ host: 'www.gov.kr', title: '건강보험 자격득실확인서 발급' })).toBe('health-insurance');
    expect(first({ host: 'www.wooribank.com', title: '국세·지방세 납부' })).toBe('tax');
    expect(first({ host: 'www.kebhana.com', title: '유학생 환전·송금' })).toBe('banking');
  });

  it('the repeated subject against a menu that names every subject once', () => {
    const text = `${MENU}\n종량제봉투는 편의점에서 삽니다. 종량제봉투에 담지 않으면 안 됩니다. 재활용품은 분리배출하고 대형폐기물은 신고하십시오. 분리배출 요일을 확인하십시오.`;
    expect(first({ host: 'www.mapo.go.kr', title: '마포구청', text })).toBe('bills');
  });

  it('the words of the running text, where the title tells nothing', () => {
    const text = '두 달 전에 나왔는데 집주인이 연락을 안 받아요.\n벽지에 못자국 하나 있다고 도배 값을 빼겠대요.';
    expect(first({ host: 'cafe.naver.com', title: '도와주세요 ㅠㅠ', text })).toBe('housing');
  });

  it.each([
    ['건강보험', 'health-insurance'],
    ['여권', 'tourism'],
    ['임대차계약서', 'housing'],
  ])('a page with a clear subject against the term asked about, whose own service comes second: %s', (term, own) => {
    expect(route({ ...EXTENSION, term }).routes.slice(0, 2)).toMatchObject([{ service: 'immigration' }, { service: own }]);
  });

  it('a page with a clear subject for a term that any page carries', () => {
    const services = route({ ...EXTENSION, term: '수수료' }).routes.map(({ service }) => service);
    expect(services[0]).toBe('immigration');
    expect(services).not.toContain('banking');
  });

  it('the term asked about where the page has no clear subject', () => {
    expect(first({ host: 'www.mapo.go.kr', title: '마포구청', text: MENU, term: '건강보험' })).toBe('health-insurance');
    expect(first({ title: '공지사항', text: '건강보험료를 확인하십시오.', term: '임차인' })).toBe('housing');
  });

  it('the user’s own words against everything', () => {
    expect(first({ ...EXTENSION, term: '건강보험', words: 'My landlord does not return the deposit' })).toBe('housing');
    expect(first({ ...EXTENSION, words: '사장님이 월급을 안 줘요' })).toBe('labour');
  });

  it.each(['What does this mean?', '需要什么材料？', 'どこで申し込めますか', 'Que dois-je faire ?', 'Nộp ở đâu?', '언제까지 해야 돼요?'])(
    'the page, where the words could be about anything: %s',
    (words) => expect(first({ ...EXTENSION, words })).toBe('immigration'),
  );

  it('nothing, without any evidence', () => expect(route({})).toMatchObject({ routes: [], alarm: { urgency: 'no', numbers: [] } }));
});

describe('scores and reasons', () => {
  it('scores fall from the first and leave a part for what is not known', () => {
    const scores = route({ ...EXTENSION, words: 'How do I pay my taxes?' }).routes.map(({ score }) => score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThan(1);
  });

  it('reasons come with the strongest kind of evidence first', () => {
    const { routes } = route({ ...EXTENSION, term: '체류자격', words: 'extend my visa' });
    expect(routes[0]!.reasons.map(({ type }) => type)).toEqual(['words', 'asked', 'title', 'host', 'terms']);
  });

  it('reasons name the host, the word in the title and the terms that tell something', () => {
    expect(route(EXTENSION).routes[0]!.reasons).toEqual([
      { type: 'title', word: '체류기간 연장허가' },
      { type: 'host', host: 'www.hikorea.go.kr' },
      { type: 'terms', count: 3 },
    ]);
  });
});

describe('emergencies', () => {
  it.each([
    { words: 'My husband hits me', danger: 'violence' },
    { words: '老公打我', danger: 'violence' },
    { words: '隣の部屋から煙が出ています', danger: 'fire' },
    { words: 'Un homme me suit dans la rue', danger: 'crime' },
    { words: 'Cháy nhà rồi, cứu với', danger: 'fire' },
    { words: '집에 도둑이 들었어요', danger: 'crime' },
    { words: 'Муж меня избил', danger: 'violence' },
    { words: 'ไฟไหม้ห้องข้างๆ ช่วยด้วย', danger: 'fire' },
  ])('are heard in the user’s words, whatever the page: $words', ({ danger, ...page }) => {
    const { routes, alarm } = route({ ...EXTENSION, ...page });
    expect(routes[0]!.service).toBe('safety');
    expect(routes[0]!.reasons[0]).toEqual({ type: 'urgent', numbers: alarm.numbers, signs: alarm.signs });
    expect(alarm).toMatchObject({ urgency: 'yes', danger });
  });

  it('are seen in the title, with the lines of the term, and the service behind them second', () => {
    const { routes, alarm } = route({
      host: 'www.fss.or.kr',
      title: '보이스피싱 피해 신고',
      text: '보이스피싱 피해자는 은행에 지급정지를 요청하십시오.',
    });
    expect(routes.slice(0, 2).map(({ service }) => service)).toEqual(['safety', 'banking']);
    expect(alarm).toMatchObject({ urgency: 'maybe', numbers: ['112'] });
  });

  it('are a doubt on a page that is about nothing else: its reader may want a certificate', () => {
    const text = '스토킹은 범죄입니다. 스토킹을 당하면 기록을 남기십시오. 성폭력과 가정폭력 피해자도 보호를 받습니다.';
    expect(route({ title: '안내', text }).alarm).toMatchObject({ urgency: 'maybe', numbers: ['112', '1577-1366'] });
  });

  it('are seen in an urgent term that is asked about', () => {
    expect(route({ ...EXTENSION, term: '가정폭력' }).alarm).toMatchObject({ urgency: 'yes', numbers: ['112', '1577-1366'] });
    expect(route({ ...EXTENSION, term: '가정폭력' }).routes[0]!.service).toBe('safety');
  });

  it.each([
    { host: 'www.hikorea.go.kr', title: '재입국허가', text: '재입국허가를 신청하십시오. 긴급신고 112 119' },
    { host: 'www.kbstar.com', title: '적금', text: '적금의 금리와 만기를 확인하십시오. 보이스피싱 신고 112 · 보이스피싱 예방' },
    { host: 'www.mapo.go.kr', title: '마포구청', text: MENU },
  ])('are not seen in a footer or a menu that names 112: $title', (page) => {
    const { routes, alarm } = route(page);
    expect(alarm).toMatchObject({ urgency: 'no', numbers: [] });
    expect(routes[0]!.service).not.toBe('safety');
  });

  it.each([
    'Is fire insurance needed for my apartment?',
    '응급실 비용이 얼마예요?',
    'Who can be my emergency contact for the visa?',
    'La compagnie a annulé mon vol et propose un bon.',
    'L’usine a fermé d’un coup, qui paie mon salaire ?',
    'xe chet may hai lan khi dang chay',
    'bao hanh may giat 1 nam',
    'The bumper is hanging off, is it worth telling the insurer?',
    '手机掉水里了，保险赔多少？',
    '로밍 요금 폭탄 맞았는데 깎아 달라고 할 수 있나요?',
    'I was fired today',
  ])('are not heard in “%s”', (words) => expect(route({ words }).alarm.urgency).toBe('no'));

  it('are none on the site of the police alone', () => {
    expect(route({ host: 'www.police.go.kr' })).toMatchObject({ routes: [{ service: 'safety' }], alarm: { urgency: 'no' } });
  });
});

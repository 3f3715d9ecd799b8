import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import { proximityTo } from '../proximity.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { findSpans, firstFrom, type Span, uniteOverlaps } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { announcedHomes, BODY_PROXIMITY } from './announced-home.ts';
import { placesBehind, placesInFront, sentenceEnd } from './place-name.ts';
import { streets } from './street.ts';
import { blocks, PAIRS, units } from './unit.ts';

/** How far a unit may stand from its street: the name of a house, a floor and a line break fit in between. */
const GAP = 45;
const LONGEST_HOUSE = 80;
const LOOK_BACK = 60;
const LOT = /(?:동|리) ?(?:산 ?)?\d{1,4}-\d{1,4}|^\d{1,4}-\d{1,4},? [A-Za-z]{2,20}-?(?:dong|ri)$/u;
const TOWN = /[가-힣]{1,5}(?:시|군|구) |[A-Z][a-z]+-?(?:si|gun|gu)(?![a-z])/u;

const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'giu'));

/** Homes: a house number with a unit, a block with a unit, a house number after “address”, a lot with its town. */
export const address: Recogniser = {
  name: 'address',
  kind: 'address',
  before: ['korean-name-abroad'],
  prepare(words) {
    const housesIn = houseFinder(words);
    const [unitForms, blockForms, pairs] = [compile(units(words)), compile(blocks(words)), new RegExp(PAIRS, 'gu')];
    const announced = announcedHomes(words);
    const join = unitJoiner(words);
    const widen = placeWidener(words);
    const homeBehind = new RegExp(`^(?:[ ,]{0,2}\\d{1,2}층)?[^\\d\\n.!?。]{0,8}${words.source('home-behind')}`, 'iu');
    const alley = alleyHome(words);
    const body = words.label('body');
    return (context) => {
      const { text } = context;
      const houses = housesIn(text);
      const inside = [
        ...unitForms.flatMap((unit) => findSpans(text, unit)),
        ...findSpans(text, pairs, (_, pair) => !context.isHarmless(pair)),
      ];
      const isOfBody = proximityTo(text, body, BODY_PROXIMITY);
      const homes = [
        ...findSpans(text, alley),
        ...announced.abroad(text),
        ...inside.flatMap((unit) => join(context, unit, houses)),
        ...blockForms.flatMap((form) => findSpans(text, form)).flatMap((block) => [block, ...join(context, block, houses)]),
        ...announced.houses(text, houses),
        ...announced.units(text, inside),
        ...houses.filter(({ end }) => homeBehind.test(text.slice(end, end + LOOK_BACK))),
        ...houses.filter((house) => isWholeLot(text, house, widen(text, house)) && !isOfBody(widen(text, house))),
      ];
      const own = homes.filter(({ start, end }) => !context.isPublic.house(text.slice(start, end)));
      return uniteOverlaps(own.map((home) => widen(text, home)));
    };
  },
};

/** A house in an alley, as people write it in Viet Nam, which needs no label: số 7 ngõ 120 Kim Giang, Thanh Xuân, Hà Nội. */
function alleyHome(words: Words): RegExp {
  const name = '\\p{Lu}\\p{L}{1,12}(?: \\p{Lu}\\p{L}{1,12}){0,3}';
  const place = `,? ?(?:${words.exact('street-in-front')} )?(?:${name}|\\d{1,3})(?![\\p{L}])`;
  const house = `(?<!\\p{L})${words.eitherCase('house-number')} \\d{1,4}[A-Z]?(?:/\\d{1,4}){0,2},? `;
  return basicExpression(`${house}${words.exact('street-in-front')} (?:\\d{1,4},? )?${name}(?:${place}){0,4}`, 'gu');
}

/** The streets with a house number in a text, in order. */
export function houseFinder(words: Words): (text: string) => Span[] {
  const forms = compile(streets(words));
  return (text) => forms.flatMap((form) => findSpans(text, form, (found) => /\d/.test(found))).sort((a, b) => a.start - b.start);
}

/** The unit with each house within reach: on either side of it, and one read partly as the unit's own number. */
function unitJoiner(words: Words): (context: Context, unit: Span, houses: readonly Span[]) => Span[] {
  const sentence = new RegExp(sentenceEnd(words), 'iu');
  // Little stands between them, no sum or date and no end of a sentence.
  const reaches = ({ text, isHarmless }: Context, a: Span, b: Span) => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    return to - from <= GAP && !sentence.test(text.slice(from, to)) && !isHarmless({ start: from, end: to });
  };
  return (context, unit, houses) => {
    const joined: Span[] = [];
    for (let i = firstFrom(houses, unit.start - GAP - LONGEST_HOUSE); i < houses.length && houses[i]!.start <= unit.end + GAP; i++) {
      const house = houses[i]!;
      if (isInside(unit, house) || isInside(house, unit) || !reaches(context, unit, house)) continue;
      joined.push({ start: Math.min(house.start, unit.start), end: Math.max(house.end, unit.end) });
    }
    return joined;
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A lot with its town in front or behind: offices have gone by street since 2014, so it is mostly people who still write these. */
function isWholeLot(text: string, house: Span, wide: Span): boolean {
  return LOT.test(text.slice(house.start, house.end)) && TOWN.test(text.slice(wide.start, wide.end));
}

/** Adds the towns, districts and post codes in front of a home and behind it. */
function placeWidener(words: Words): (text: string, home: Span) => Span {
  const [inFront, behind] = [placesInFront(words), placesBehind(words)];
  return (text, { start, end }) => {
    const before = inFront.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? '';
    const after = behind.exec(text.slice(end, end + LOOK_BACK))?.[0] ?? '';
    return { start: start - before.length, end: end + after.length };
  };
}

export const addressExamples: Examples = {
  strikes: [
    { text: '⟦서울특별시 마포구 와우산로 94, 101동 1203호⟧에 삽니다', why: 'a street with block and unit' },
    { text: '⟦서울 관악구 신림동 123-45 302호⟧', why: 'a lot with a unit' },
    { text: '주소: ⟦경기도 안산시 단원구 원곡로 12-3, 2층 201호⟧', why: 'with the floor' },
    { text: '⟦101동 1203호⟧로 보내 주세요', why: 'block and unit need no street' },
    { text: '⟦107동 2층 203호⟧', why: 'with the floor in between' },
    { text: '⟦A동 302호⟧', why: 'a block with a letter' },
    { text: '⟦월드컵로 12, 101-1203⟧', why: 'block and unit as two figures' },
    { text: '저는 ⟦이태원로55길 12 B01호⟧에 살아요', why: 'a side street and a basement' },
    { text: '⟦(04066) 서울 마포구 와우산로 94 302호⟧', why: 'with the post code' },
    { text: '제 거주지는 ⟦마포구 와우산로 94⟧입니다', why: 'a house behind “residence”' },
    { text: '제 주소 ⟦서울 성북구 안암로 145⟧ 원룸', why: 'a house behind “address”' },
    { text: '⟦광산구 월곡산정로 56, 2층⟧이 제 집 주소입니다', why: 'a house in front of “my address”' },
    { text: '여자친구 집 ⟦수원시 팔달구 권광로 71-8 4층⟧으로', why: 'a house behind “home”' },
    { text: '보증금 8,500만, 만기 26.12.15., 주소 ⟦구리시 건원대로 60 204동 1103호⟧', why: 'sums and dates in front stay' },
    { text: '⟦시흥시 정왕동 1873-4⟧ 맞나요', why: 'a lot with its town' },
    { text: '⟦원룸 302호⟧ 월세 계약', why: 'the kind of house with a unit' },
    { text: '주소: ⟦원룸 302호⟧ 계약이 끝나서 보증금을 못 받았어요', why: 'the same behind a label' },
    { text: 'I live at ⟦94 Wausan-ro, Mapo-gu, Seoul⟧', why: 'behind “I live at”' },
    { text: '⟦Apt 1203, Bldg 101, 94 Wausan-ro, Mapo-gu, Seoul 04066⟧', why: 'units in front' },
    { text: '#⟦302, 12-3 Itaewon-dong, Yongsan-gu, Seoul⟧', why: 'a unit by a sign' },
    { text: '⟦101-dong 1203-ho⟧, Raemian Apartment', why: 'block and unit in Latin letters' },
    { text: '⟦204-1502, Daerim Apt⟧, rent up 5%', why: 'block and unit in front of the house’s name' },
    { text: '⟦room B-603, 27 Daerim-ro 14-gil, Yeongdeungpo-gu⟧', why: 'a unit with a letter' },
    { text: 'address: ⟦Wongok-ro 60, 382⟧', why: 'a unit without a word' },
    { text: '⟦Digital-ro 30-gil 12, dormitory 204⟧', why: 'a dormitory' },
    { text: 'I live in ⟦Seoul, Guro-gu, 816-12 2nd floor room 201⟧', why: 'a lot behind its district' },
    { text: '⟦45-7 Garibong-dong, Guro-gu, Seoul⟧', why: 'a lot in front of its neighbourhood' },
    {
      text: 'Home address: ⟦Dormitory 2, Room 12, 77 Cheongbuk-eup, Pyeongtaek-si⟧\nWorking hours 8:30',
      why: 'whatever the street is called',
    },
    { text: 'parcel to ⟦Green Villa rm 201, 9 Daerim-ro 22-gil, Yeongdeungpo-gu⟧', why: 'the name of the house in front' },
    { text: '⟦Ansan-si Danwon-gu Wongok-ro 2-gil 41, phong 302⟧', why: 'town and district in front' },
    { text: '⟦Séoul, Gwanak-gu, Nambusunhwan-ro 230ga-gil 15, appt 402⟧', why: 'a side street with a letter' },
    { text: '⟦大邱広域市 達西区 月背路 33番キル 12, 405号⟧です', why: 'a side street in Japanese' },
    { text: '⟦г. Инчхон, Ёнсу-гу, Хамбак-ро 22, кв. 403⟧', why: 'town and district in Russian' },
    { text: 'อยู่ที่ ⟦อันซัน วอนกกดง 788-3 ห้อง 104⟧', why: 'a lot in Thai' },
    { text: '⟦số 7 ngõ 120 Kim Giang, Thanh Xuân, Hà Nội⟧', why: 'an alley in Viet Nam' },
    { text: 'Alamat: ⟦Jl. Merdeka No. 17 RT 03, Malang⟧', why: 'abroad, behind a label and a colon' },
    { text: '地址：⟦首尔市麻浦区卧牛山路94号 101栋1203室⟧', why: 'in Chinese' },
    { text: '我住在⟦首尔特别市九老区加里峰洞125-38⟧', why: 'a lot in Chinese' },
    { text: '住所は⟦ソウル市麻浦区ワウサン路94、101棟1203号⟧です', why: 'in Japanese' },
    { text: 'Địa chỉ: ⟦phòng 302, 94 Wausan-ro, Mapo-gu⟧', why: 'in Vietnamese' },
    { text: 'Địa chỉ: ⟦402, 27 Daehak-gil, Gwanak-gu⟧', why: 'in Vietnamese, a unit without a word' },
    { text: '住所　⟦ソウル特別市麻浦区ワウサン路94番キル 19-4 2階⟧', why: 'the floor in Japanese' },
    { text: '住址：⟦首尔市广津区紫阳路18街 25号 3楼⟧', why: 'the floor in Chinese' },
    { text: 'Nhà em ở ⟦Jeonju, Wansan-gu, Baekje-daero 311, nhà 1205⟧', why: 'a house in Vietnamese, by the number of its flat' },
    { text: 'Letters may go to ⟦12-8 Jayang-ro 3ga-gil, Gwangjin-gu, Seoul 05040⟧', why: 'where letters go' },
    { text: "J'habite ⟦appartement 302, 94 Wausan-ro, Mapo-gu⟧", why: 'in French' },
    { text: 'adresse : ⟦12 Digital-ro 30-gil, Guro-gu, Séoul⟧', why: 'a house behind “adresse”' },
    { text: 'адрес: ⟦Сеул, Гарибон-дон 125-38, кв. 201⟧', why: 'in Russian' },
    { text: 'Адрес: ⟦Кванджу, Вольгок-доль 571-3, кв. 201⟧. Хозяин молчит', why: 'in Russian, whatever the street is called' },
    { text: 'ที่อยู่ ⟦12 Digital-ro 30-gil, Guro-gu, Seoul ห้อง 504⟧', why: 'in Thai' },
    { text: 'عنواني ⟦إتايوون-رو 40، شقة 718⟧', why: 'in Arabic' },
    { text: 'manzil: ⟦Ansan, Wongok-dong 791-3, 302-xona⟧', why: 'in Uzbek' },
    { text: '본국주소: ⟦Lot IVC 117 Ambatomitsangana, Antananarivo 101⟧\n과정: 한국어연수', why: 'abroad, to the end of the line' },
    { text: 'Beneficiary address: ⟦Blk 9 Lot 14 Sampaguita St., Dasmarinas, Cavite⟧', why: 'abroad, in a bank’s form' },
  ],
  keeps: [
    { text: '서울특별시 종로구 종로 38', why: 'the house of a centre' },
    { text: '서울 종로구 종로 38 서울글로벌센터빌딩 5층', why: 'the house of a centre with its floor' },
    { text: '38 Jong-ro, Jongno-gu, Seoul 03188', why: 'the same in Latin letters' },
    { text: '단원구청 (안산시 단원구 초지동 671-1)', why: 'the lot of an office' },
    { text: '정왕동 1873-4 앞 도로', why: 'a lot without its town' },
    { text: '울산 중구 종가로 345', why: 'a house without a unit, which may be anybody’s' },
    { text: '302호 민원실', why: 'a room of an office' },
    { text: '창고 2동 3층 C-4 구역', why: 'a place in a store' },
    { text: '3층 민원실', why: 'a floor' },
    { text: '본국 주소: 없음', why: 'no address' },
    { text: '2호선 시청역 5번 출구', why: 'an underground line' },
    { text: '지하철 9호선', why: 'the underground is not a basement' },
    { text: '버스로 30분, 걸어서 10분', why: '로 is a particle here' },
    { text: '종로3가역 1번 출구', why: 'a station' },
    { text: 'my room has 2 windows and 1 door', why: 'counts behind “room”' },
    { text: 'Address: see document no 12 for details', why: 'a document’s number' },
    { text: 'Email address: see no. 5. IP address: room 12 router', why: 'other addresses' },
    { text: 'xe buýt 301, trạm 25-114, cửa số 2', why: 'a bus, a stop, a gate' },
    { text: 'tuyến số 5, cổng số 12', why: 'a line and a gate' },
    { text: '2024년 주소 결제 ISO 9001', why: 'a standard behind “address”' },
  ],
};

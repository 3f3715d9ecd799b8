import { splitAtCommas, splitAtSpaces } from '../text/split-list.ts';

// Passives of Korean by what makes them (표준국어대사전, 「접사」 -되다, -받다, -당하다; 보조 용언 -어지다).

/** Words in front of -되다 that make an adjective, or a verb without anybody who does it: 오래된 건물, 잘못된 주소, 관련된 서류. */
export const NO_PASSIVES = new Set(splitAtSpaces('오래 잘못 세련 거짓 충성 진실 그릇 외람 관련 해당 아니'));

/** What stands in front of 되다 as a verb of its own, written without the space: 하게되다, 하면되다, 해야되다; and the ending -되: 신청하되. */
export const BEFORE_VERB = splitAtSpaces('게 면 야 도 안 못 잘');
export const BEFORE_ENDING = splitAtSpaces('하 이 있 없 겠 었 았 였');

/** Verbs that take 받다 as their second half: 물려받다, 내려받다. */
export const RECEIVING_VERBS = splitAtSpaces('물려 이어 건네 주고 내려 돌려 넘겨 알아 치고 본 이어');

/** Last syllables of nouns and adjectives in -당: 해당하다, 담당하다, 부당하다, 충당하다 … */
export const SYLLABLES_OF_DANG = [...'해담부정합타상충감배할온지가적저전과'];
/** … and the words that end in one of them and are passive with 당하다: 침해당하다. */
export const SUFFERED = splitAtSpaces(
  '침해 살해 방해 박해 저해 피해 부정 인정 제지 저지 금지 거부 부상 손상 중상 허가 거절 배제 감전 정지',
);

/** What a verb becomes before -지다 that makes a passive of it. Of adjectives it makes a change: 좋아지다, 어려워지다; 떨어지다 is a verb of its own. */
export const PASSIVE_STEMS = splitAtCommas(
  '만들어, 이루어, 이뤄, 주어, 정해, 알려, 느껴, 밝혀, 여겨, 나누어, 나눠, 나뉘어, 쓰여, 쓰이어, 써, 보여, 맡겨, 행해, 갖추어, 갖춰, 맞추어, 맞춰, 더해, 전해, 합쳐, 지워, 세워, 맺어, 믿어, 가려, 모아, 매겨, 치러, 다루어, 다뤄, 높여, 붙여, 적혀, 잊혀, 불려, 닫혀, 놓여, 짜여, 키워, 길러, 채워, 비워, 미뤄, 미루어, 늦춰, 던져, 버려, 고쳐, 지켜, 받아들여, 취해, 가해, 구해, 하여, 되어, 돼, 찍혀, 찾아, 열려, 낮춰, 넓혀, 좁혀, 걸러, 풀려, 꾸려, 바쳐, 펼쳐',
);

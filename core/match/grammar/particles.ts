import { splitAtSpaces } from '../../text/split-list.ts';

// Particles (조사), which a noun takes without a space (한글 맞춤법 제41항: 조사는 그 앞말에 붙여 쓴다) and which chain:
// 까지는, 에서의, 으로부터만. Entries and the sound they follow are those of 표준국어대사전 (국립국어원), 「조사」.

/** After a final consonant (받침). 으로 follows any but ㄹ. */
export const AFTER_CONSONANT = splitAtSpaces(
  '과 으로 으로서 으로써 으로부터 이나 이나마 이라도 이든 이든지 이든가 이야 이야말로 이랑 이며 이고 이란 이라고 이라는 이라면 이라서 이라야 이라든가 이라든지 은커녕 이여',
);

/** After a vowel, or after ㄹ where the particle begins with 로. */
export const AFTER_VOWEL = splitAtSpaces(
  '와 로 로서 로써 로부터 나 나마 라도 든 든지 든가 야 야말로 랑 며 란 라고 라는 라면 라서 라야 라든가 라든지 는커녕 여',
);

/** After any sound. */
export const AFTER_ANY = splitAtSpaces(
  '에 에게 에게서 에게로 에서 에서부터 에까지 에의 께 께서 한테 한테서 더러 보고 만 까지 마저 조차 부터 마다 밖에 뿐 대로 만큼 만치 처럼 같이 보다 치고 커녕 요 하고 에다 에다가 와의 과의 끼리 및',
);

/** The same three, for particles that nothing follows: 요금제|도|를 cannot be, so it is 요금|제도|를. */
export const LAST_AFTER_CONSONANT = splitAtSpaces('은 이 을 아');
export const LAST_AFTER_VOWEL = splitAtSpaces('는 가 를');
export const LAST_AFTER_ANY = splitAtSpaces('의 도');

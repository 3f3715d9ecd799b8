/** Text and terms made from a seed, so that every run measures the same. */
export interface GeneratedPage {
  /** One string a paragraph; each becomes a text node. */
  paragraphs: string[];
  hits: number;
}

const PARTICLES = ['을', '은', '의', '에', '에서', '으로', '과', '까지', '만', ''];
const FILLERS =
  '오늘 우리 마을 사람들이 함께 모여 즐거운 하루를 보내고 저녁 늦게 집으로 돌아왔습니다 날씨가 맑아서 아이들은 강가를 뛰어다니며 웃었고 어른들은 나무 아래에서 이야기를 나누었다 그 뒤로 여러 해가 지났지만 모두 그때를 기억한다'.split(
    ' ',
  );

/** A linear congruential generator (Numerical Recipes); enough for shuffling words. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Paragraphs of about 52 code units with 2.7 terms each: 15,000 nodes and 40,000 hits in 775,000 code units. */
export function generatePage(length: number, terms: readonly string[], seed = 1): GeneratedPage {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  let total = 0;
  let hits = 0;
  while (total < length) {
    const words: string[] = [];
    let size = 0;
    while (size < 48) {
      const isTerm = random(100) < 26;
      const word = isTerm ? terms[random(terms.length)]! + PARTICLES[random(PARTICLES.length)]! : FILLERS[random(FILLERS.length)]!;
      if (isTerm) hits++;
      words.push(word);
      size += word.length + 1;
    }
    paragraphs.push(words.join(' '));
    total += size;
  }
  return { paragraphs, hits };
}

/** Terms that do not occur in the generated text: Korean-looking words of three to six syllables. */
export function generateTerms(count: number, seed = 2): string[] {
  const random = createRandom(seed);
  const terms = new Set<string>();
  while (terms.size < count) {
    let word = '';
    for (let left = 3 + random(4); left > 0; left--) word += String.fromCharCode(0xac00 + random(11172));
    terms.add(word);
  }
  return [...terms];
}

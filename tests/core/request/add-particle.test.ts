import { describe, expect, it } from 'vitest';
import { addParticle, type ParticleKind } from '../../../core/request/add-particle.ts';

const CASES: [word: string, kind: ParticleKind, expected: string][] = [
  ['외국인등록증', 'object', '외국인등록증을'],
  ['전세', 'object', '전세를'],
  ['전세', 'subject', '전세가'],
  ['여권', 'topic', '여권은'],
  ['베트남어', 'direction', '베트남어로'],
  ['서울', 'direction', '서울로'],
  ['우편', 'direction', '우편으로'],
  ['보증금', 'with', '보증금과'],
  ['3', 'object', '3을'],
  ['10', 'object', '10을'],
  ['6', 'direction', '6으로'],
  ['1', 'direction', '1로'],
  ['2', 'subject', '2가'],
  ['120', 'object', '120을'],
  ['10,000', 'subject', '10,000이'],
  ['1조', 'object', '1조를'],
  ['ARC', 'object', 'ARC를'],
  ['URL', 'direction', 'URL로'],
  ['QR', 'object', 'QR을'],
  ['SIM', 'topic', 'SIM은'],
  ['외국인등록증(ARC)', 'object', '외국인등록증(ARC)을'],
  ['「출입국관리법」', 'object', '「출입국관리법」을'],
  ['‘전세’', 'subject', '‘전세’가'],
  ['20%', 'object', '20%를'],
  ['Hana', 'object', 'Hana을(를)'],
];

describe('particles after inserted words', () => {
  it.each(CASES)('%s with %s is read %s', (word, kind, expected) => {
    expect(addParticle(word, kind)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { NO_ALARM } from '../../../../core/route/emergency/emergency.ts';
import { readWords, unknownScripts } from '../../../../core/route/language/read-question.ts';

const { scripts } = readRouting();
const CALM = 'How do I extend my visa?';
const GRAVE = '남편이 때려요 살려 주세요';

describe('words are read', () => {
  it('by what is known of their script, the keywords of a language without an interface too', () => {
    expect(readWords('Где продлить визу?', scripts).otherKeywords.map(({ service }) => service)).toContain('immigration');
    expect(readWords(GRAVE, scripts).alarm.urgency).toBe('yes');
    expect(readWords(CALM, scripts).alarm.urgency).toBe('no');
  });

  it('in both scripts where they are in two, of which the gravest counts', () => {
    expect(readWords(`${CALM} ${GRAVE}`, scripts).alarm).toMatchObject({ urgency: 'yes', danger: 'violence' });
  });

  it('not at all in a script of which nothing is known, nor where there are none', () => {
    const { hangul: _, ...others } = scripts;
    expect(readWords(GRAVE, others)).toEqual({ alarm: NO_ALARM, otherKeywords: [] });
    expect(readWords('', scripts)).toEqual({ alarm: NO_ALARM, otherKeywords: [] });
    expect(unknownScripts(GRAVE, others)).toEqual(['hangul']);
    expect(unknownScripts(CALM, others)).toEqual([]);
  });
});

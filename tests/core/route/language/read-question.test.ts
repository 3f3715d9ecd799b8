import { describe, expect, it } from 'vitest';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { NO_ALARM } from '../../../../core/route/emergency/emergency.ts';
import { readQuestion, unknownScripts } from '../../../../core/route/language/read-question.ts';

const { scripts, languages } = readRouting();
const CALM = 'How do I extend my visa?';
const GRAVE = '남편이 때려요 살려 주세요';

describe('a question is read', () => {
  it('by what is known of its script, the keywords of a language without an interface too', () => {
    expect(readQuestion('Где продлить визу?', scripts, languages).otherKeywords.map(({ service }) => service)).toContain('immigration');
    expect(readQuestion(GRAVE, scripts, languages).alarm.urgency).toBe('yes');
    expect(readQuestion(CALM, scripts, languages).alarm.urgency).toBe('no');
  });

  it('in both scripts where it has two, and the gravest alarm counts', () => {
    expect(readQuestion(`${CALM} ${GRAVE}`, scripts, languages).alarm).toMatchObject({ urgency: 'yes', danger: 'violence' });
  });

  it('not in a script that is not loaded, nor where there are no words', () => {
    const { hangul: _, ...others } = scripts;
    expect(readQuestion(GRAVE, others, languages)).toEqual({ alarm: NO_ALARM, otherKeywords: [] });
    expect(readQuestion('', scripts, languages)).toEqual({ alarm: NO_ALARM, otherKeywords: [] });
    expect(unknownScripts(GRAVE, others)).toEqual(['hangul']);
    expect(unknownScripts(CALM, others)).toEqual([]);
  });
});

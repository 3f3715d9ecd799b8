import { afterEach, describe, expect, it, vi } from 'vitest';
import { Emergency } from '../../../../components/request/emergency/Emergency.tsx';
import { loadRequestTexts } from '../../../../components/request/load-request-texts.ts';
import type { RouteAlarm } from '../../../../core/route/evidence/find-alarm.ts';
import { sampleState } from '../sample-request.ts';
import { press, show, textsOf } from '../screen.ts';

const VIOLENCE: RouteAlarm = { urgency: 'yes', danger: 'violence', numbers: ['112', '1577-1366'], signs: [] };
const CALM = 'I am safe now: write a request';
const state = sampleState();

afterEach(() => show(null));

describe('the lines of an emergency', () => {
  it('can be called by pressing them, in the order of the danger, each with who answers', () => {
    show(<Emergency state={state} alarm={VIOLENCE} />);
    expect([...document.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])).toEqual([
      ['112Police (emergencies)', 'tel:112'],
      ['1577-1366Danuri Helpline', 'tel:1577-1366'],
    ]);
    expect(document.querySelector('[role=alert] h2')!.textContent).toBe('In danger, or has something just happened? Call now.');
  });

  it('say in how many languages the line for any subject helps, if it is among them', () => {
    const helps = () => textsOf('p').filter((text) => text.includes('helps day and night'));
    show(<Emergency state={state} alarm={VIOLENCE} />);
    expect(helps()).toEqual(['1577-1366 helps day and night in 13 languages.']);
    show(<Emergency state={state} alarm={{ ...VIOLENCE, numbers: ['112'] }} />);
    expect(helps()).toEqual([]);
  });

  it('have a way back to the request while it is held back, and none otherwise', async () => {
    const onCalm = vi.fn();
    show(<Emergency state={state} alarm={VIOLENCE} onCalm={onCalm} />);
    await press(CALM);
    expect(onCalm).toHaveBeenCalledOnce();
    show(<Emergency state={state} alarm={VIOLENCE} />);
    expect(document.querySelector('button')).toBeNull();
  });

  it('have the focus while the request is held back, whose place they have taken, and leave it otherwise', () => {
    show(<Emergency state={state} alarm={VIOLENCE} onCalm={() => {}} />);
    expect(document.activeElement).toBe(document.querySelector('.emergency'));
    show(null);
    show(<Emergency state={state} alarm={VIOLENCE} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what to say on the phone', () => {
  it('is what fits the danger, the address and the language, in Korean, as it is said and what it means', () => {
    show(<Emergency state={state} alarm={VIOLENCE} />);
    expect(textsOf('.say[lang=ko]')).toEqual([
      '맞고 있어요. 무서워요. 빨리 와 주세요.',
      '저를 따라오는 사람이 있어요. 도와주세요.',
      '성폭력을 당했어요. 여자 경찰관을 보내 주세요.',
      '여기 주소는 …이에요.',
      '영어 통역을 불러 주세요.',
    ]);
    expect(textsOf('.romanised[lang=ko-Latn]').at(-1)).toBe('yeongeo tongyeogeul bulleo juseyo.');
    expect(textsOf('.sentences .note').slice(-2)).toEqual(['The address here is …', 'Please get an interpreter for English.']);
  });

  it('asks for an interpreter of the language that the question is written in', async () => {
    const russian = sampleState({ question: 'Муж меня избил' }, { language: 'fr', ...(await loadRequestTexts('fr')) });
    show(<Emergency state={russian} alarm={VIOLENCE} />);
    expect(textsOf('.say').at(-1)).toBe('러시아어 통역을 불러 주세요.');
  });

  it('comes with what else to do at once: in a scam in progress, the bank', () => {
    show(<Emergency state={state} alarm={{ ...VIOLENCE, danger: 'scam', numbers: ['112', '1332'] }} />);
    expect(textsOf('p').some((text) => text.includes('Call your bank at once too'))).toBe(true);
  });
});

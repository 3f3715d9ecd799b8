import { afterEach, describe, expect, it } from 'vitest';
import { KindChoice } from '../../../../components/request/question/KindChoice.tsx';
import { KNOWLEDGE, NOWHERE, OCCASION, sampleState } from '../sample-request.ts';
import { field, show, textsOf, tick } from '../screen.ts';

const PAGE_LABEL = 'Say on which page the question came up체류기간 연장허가 | 하이코리아 · www.hikorea.go.kr';

afterEach(() => show(null));

function ask(...given: Parameters<typeof sampleState>) {
  const state = sampleState(...given);
  show(<KindChoice state={state} t={KNOWLEDGE.t} />);
  return state;
}

const kinds = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];

describe('what a request is', () => {
  it('is a question at first, and one of three', () => {
    ask();
    expect(textsOf('.segment')).toEqual(['A question', 'An opinion on this page or service', 'A correction of an explanation']);
    expect(kinds().map(({ checked }) => checked)).toEqual([true, false, false]);
  });

  it.each([
    ['An opinion on this page or service', '아래와 같이 의견을 드립니다.'],
    ['A correction of an explanation', '아래와 같이 용어 풀이의 수정을 제안드립니다.'],
  ])('becomes “%s”, which the staff read', (label, opening) => {
    const { texts } = ask();
    tick(label);
    expect(texts.value.textKo).toContain(opening);
    expect(kinds().filter(({ checked }) => checked)).toEqual([field(label)]);
  });
});

describe('where a request came up', () => {
  it('is the word and the page that the reader had before them', () => {
    ask();
    expect(textsOf('.occasion strong')).toEqual(['체류기간']);
    expect(textsOf('.page-title')).toEqual(['체류기간 연장허가 | 하이코리아 · www.hikorea.go.kr']);
    expect(document.querySelector('.page-title')!.getAttribute('lang')).toBe('ko');
  });

  it('is left out of the request when the reader says so', () => {
    const { texts } = ask();
    expect(texts.value.textKo).toContain('www.hikorea.go.kr');
    tick(PAGE_LABEL);
    expect(texts.value.textKo).not.toContain('www.hikorea.go.kr');
    expect(texts.value.textUser).not.toContain('www.hikorea.go.kr');
    tick(PAGE_LABEL);
    expect(texts.value.textKo).toContain('www.hikorea.go.kr');
  });

  it('is the host alone where the page has no title', () => {
    ask({}, { occasion: { ...OCCASION, page: { title: '', host: 'www.hikorea.go.kr' } } });
    expect(textsOf('.page-title')).toEqual(['www.hikorea.go.kr']);
  });

  it('is not shown where there is neither', () => {
    ask({}, { occasion: NOWHERE });
    expect(document.querySelector('.occasion')).toBeNull();
  });
});

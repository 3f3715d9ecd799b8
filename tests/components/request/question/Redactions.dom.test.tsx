import { afterEach, describe, expect, it } from 'vitest';
import { loadRequestTexts } from '../../../../components/request/load-request-texts.ts';
import { Redactions } from '../../../../components/request/question/Redactions.tsx';
import type { Language } from '../../../../core/languages.ts';
import { KNOWLEDGE, sampleState } from '../sample-request.ts';
import { press, show, textsOf } from '../screen.ts';

const QUESTION = '  My card is 900101-5123456, please call 010-9876-5432.';

afterEach(() => show(null));

function ask(question: string) {
  const state = sampleState({ question });
  show(<Redactions state={state} t={KNOWLEDGE.t} />);
  return state;
}

describe('what is struck out of a question', () => {
  it('is counted, and named part by part', () => {
    ask(QUESTION);
    expect(textsOf('[role=status]')).toEqual(['2 details are hidden and will not be sent:']);
    expect(textsOf('.kind')).toEqual(['foreign resident registration number', 'mobile number']);
    expect(textsOf('.struck')).toEqual(['900101-5123456', '010-9876-5432']);
  });

  it('is nothing where there is nothing to strike', () => {
    ask('By when must I extend my stay?');
    expect(textsOf('[role=status]')).toEqual(['']);
    expect(document.querySelector('li')).toBeNull();
  });

  it('is sent after all at a press, that part alone, and hidden again at another', async () => {
    const { draft } = ask(QUESTION);
    await press('Send it after all: 010-9876-5432');
    expect(draft.value.question).toBe('My card is [가림: 외국인등록번호], please call 010-9876-5432.');
    expect(textsOf('.kept')).toEqual(['010-9876-5432']);
    expect(textsOf('[role=status]')).toEqual(['1 detail is hidden and will not be sent:']);
    await press('Hide it again: 010-9876-5432');
    expect(draft.value.question).not.toContain('9876');
    expect(textsOf('.kept')).toEqual([]);
  });

  it('is no longer counted when all of it is sent', async () => {
    const { draft } = ask(QUESTION);
    await press('Send it after all: 010-9876-5432');
    await press('Send it after all: 900101-5123456');
    expect(draft.value.question).toBe(QUESTION.trim());
    expect(textsOf('[role=status]')).toEqual(['']);
    expect(textsOf('.kept')).toEqual(['900101-5123456', '010-9876-5432']);
    await press('Hide it again: 900101-5123456');
    expect(textsOf('.kept')).toEqual(['010-9876-5432']);
  });

  it('is in both its places sent or hidden together, where it stands twice', async () => {
    const { draft } = ask('010-9876-5432, again: 010-9876-5432');
    await press('Send it after all: 010-9876-5432');
    expect(draft.value.question).toBe('010-9876-5432, again: 010-9876-5432');
  });

  it.each<[Language, string, string]>([
    ['fr', 'numéro de portable', 'Envoyer quand même : 010-9876-5432'],
    ['vi', 'số di động', 'Vẫn gửi: 010-9876-5432'],
  ])('is named in %s', async (language, kind, button) => {
    const texts = await loadRequestTexts(language);
    show(<Redactions state={sampleState({ question: QUESTION }, { language, ...texts })} t={texts.t} />);
    expect(textsOf('.kind')).toContain(kind);
    expect([...document.querySelectorAll('button')].map((element) => element.getAttribute('aria-label'))).toContain(button);
  });
});

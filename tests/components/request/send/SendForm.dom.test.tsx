import { afterEach, describe, expect, it, vi } from 'vitest';
import { SendForm } from '../../../../components/request/send/SendForm.tsx';
import type { FilledAttributes } from '../../../../core/open311/attributes.ts';
import type { Answer } from '../../../../core/open311/types.ts';
import { KNOWLEDGE } from '../sample-request.ts';
import { field, press, show, textsOf, tick, write } from '../screen.ts';
import { attribute, CONSENT } from './sample-attribute.ts';

const MISSING = 'Please answer this first.';
const NATIONALITY = attribute();
const NAME = attribute({ code: 'name', description: 'Your name', required: true });

const onSend = vi.fn();

afterEach(() => {
  show(null);
  vi.clearAllMocks();
});

function ask(attributes: Partial<FilledAttributes>, answers: Answer[] = [], consent: string | null = null): void {
  const all = { filled: [], asked: [], shown: [], omitted: [], ...attributes };
  show(<SendForm attributes={all} answers={answers} consent={consent} t={KNOWLEDGE.t} onSend={onSend} />);
}

describe('the office’s form', () => {
  it('sends at a press where nothing is asked', async () => {
    ask({});
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[[]]]);
  });

  it('sends nothing without consent, and says what is missing', async () => {
    ask({ asked: [CONSENT] });
    expect(textsOf('[role=alert]')).toEqual([]);
    await press('Send now');
    expect(onSend).not.toHaveBeenCalled();
    expect(textsOf('[role=alert]')).toEqual([MISSING]);
    tick('I agree');
    expect(textsOf('[role=alert]')).toEqual([]);
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[[{ attribute: CONSENT, values: ['yes'] }]]]);
  });

  it('sends nothing when consent was taken back', async () => {
    ask({ asked: [CONSENT] });
    tick('I agree');
    tick('I agree');
    await press('Send now');
    expect(onSend).not.toHaveBeenCalled();
  });

  it('takes blanks for no answer to what is needed', async () => {
    ask({ asked: [NAME] });
    write('Your name (needed)', '   ');
    await press('Send now');
    expect(onSend).not.toHaveBeenCalled();
    write('Your name (needed)', 'Hoa');
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[[{ attribute: NAME, values: ['Hoa'] }]]]);
  });

  it('leaves out what was not answered and need not be', async () => {
    ask({ asked: [NATIONALITY, NAME] });
    write('Your name (needed)', 'Hoa');
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[[{ attribute: NAME, values: ['Hoa'] }]]]);
  });

  it('shows the office’s texts, and asks nothing that the draft answers', () => {
    const filled = [{ attribute: attribute({ code: 'term', description: 'Word' }), values: ['passport'] }];
    ask({ shown: [attribute({ variable: false, description: 'Answers take three days.' })], filled, omitted: [NATIONALITY] });
    expect(textsOf('.send-form > p')).toEqual(['Answers take three days.']);
    expect(document.querySelector('.attribute')).toBeNull();
  });

  it('comes back after a fault with what was answered before', async () => {
    const answers = [
      { attribute: CONSENT, values: ['yes'] },
      { attribute: NAME, values: ['Hoa'] },
    ];
    ask({ asked: [CONSENT, NAME] }, answers);
    expect([field('I agree').checked, field('Your name (needed)').value]).toEqual([true, 'Hoa']);
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[answers]]);
  });
});

describe('the agency’s text to consent to', () => {
  it('stands where the office’s would', async () => {
    ask({ asked: [CONSENT] }, [], 'We keep your question for 30 days.');
    expect(textsOf('legend')).toEqual(['We keep your question for 30 days. (needed)']);
    tick('I agree');
    await press('Send now');
    expect(onSend.mock.calls[0]![0]).toMatchObject([{ attribute: { code: CONSENT.code }, values: ['yes'] }]);
  });

  it('is asked for where the office asks for none, and what is ticked is not sent', async () => {
    ask({ asked: [] }, [], 'We keep your question for 30 days.');
    await press('Send now');
    expect(onSend).not.toHaveBeenCalled();
    tick('I agree');
    await press('Send now');
    expect(onSend.mock.calls).toEqual([[[]]]);
  });
});

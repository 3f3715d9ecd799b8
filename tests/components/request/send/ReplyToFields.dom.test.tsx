import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestShell } from '../../../../components/request/request-shell.ts';
import { ReplyToFields } from '../../../../components/request/send/ReplyToFields.tsx';
import type { ReplyTo } from '../../../../core/request/draft.ts';
import { KNOWLEDGE, sampleState } from '../sample-request.ts';
import { choose, chosen, field, optionsOf, show, textsOf, tick, write } from '../screen.ts';

const REMEMBER = 'Remember these on this device';
const NO_EMAIL = 'This is not an e-mail address. It should look like name@example.org.';
const NO_PHONE = 'This is not a phone number. It should look like 010-0000-0000.';

afterEach(() => show(null));

function ask(replyTo: ReplyTo = {}, memory: RequestShell['memory'] = null) {
  const state = sampleState({ replyTo });
  show(<ReplyToFields state={state} memory={memory} t={KNOWLEDGE.t} />);
  return state;
}

function memoryWith(replyTo: ReplyTo) {
  return { replyTo, remember: vi.fn() };
}

describe('the fields for a contact', () => {
  it('are empty, and no fault is found with that', () => {
    ask();
    expect(['Name', 'E-mail', 'Phone'].map((label) => field(label).value)).toEqual(['', '', '']);
    expect(document.querySelector('.fault')).toBeNull();
  });

  it('put what is written into the request, and take it out again', () => {
    const { draft } = ask();
    write('Name', 'Nguyen Thi Hoa');
    write('E-mail', 'hoa@example.org');
    write('Phone', '010-1234-5678');
    expect(draft.value.replyTo).toEqual({ name: 'Nguyen Thi Hoa', email: 'hoa@example.org', phone: '010-1234-5678' });
    write('Name', '');
    expect(draft.value.replyTo.name).toBeUndefined();
  });

  it('can be filled in by the browser', () => {
    ask();
    expect(['Name', 'E-mail', 'Phone'].map((label) => field(label).autocomplete)).toEqual(['name', 'email', 'tel']);
  });
});

describe('an address', () => {
  it.each(['hoa@example.org', 'nguyen.thi+hoa@mail.example.co.kr', '홍길동@예시.한국'])('can be “%s”', (email) => {
    ask();
    write('E-mail', email);
    expect(textsOf('.fault')).toEqual([]);
    expect(field('E-mail').getAttribute('aria-invalid')).toBe('false');
  });

  it.each(['hoa', 'hoa@', '@example.org', 'hoa@example', 'hoa at example.org', 'hoa@exa mple.org'])('cannot be “%s”', (email) => {
    ask();
    write('E-mail', email);
    expect(textsOf('.fault')).toEqual([NO_EMAIL]);
    expect(field('E-mail').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a telephone number', () => {
  it.each([
    '010-1234-5678',
    ' 010-1234-5678 ',
    '01012345678',
    '+82 10-1234-5678',
    '02) 2075-4180',
    '(02) 2075-4180',
    '+82 (0)10 1234 5678',
    '1345',
  ])('can be “%s”', (phone) => {
    ask();
    write('Phone', phone);
    expect(textsOf('.fault')).toEqual([]);
  });

  it.each(['12', 'KakaoTalk hoa', '010-', 'hoa@example.org', '010 1234 567o'])('cannot be “%s”', (phone) => {
    ask();
    write('Phone', phone);
    expect(textsOf('.fault')).toEqual([NO_PHONE]);
  });
});

describe('the language of the answer', () => {
  it('is the reader’s, until they choose another', async () => {
    const { draft } = ask();
    expect(chosen('Answer me in')).toBe('English');
    expect(optionsOf('Answer me in')).toContain('Монгол хэл');
    await choose('Answer me in', 'Монгол хэл');
    expect(draft.value.answerIn.ko).toBe('몽골어');
    expect(chosen('Answer me in')).toBe('Монгол хэл');
  });
});

describe('remembering', () => {
  it('is not offered where nothing may be left on the device', () => {
    ask();
    expect(document.querySelector('input[type=checkbox]')).toBeNull();
  });

  it('leaves nothing on the device until the reader says so, then all that is there and what comes', () => {
    const memory = memoryWith({});
    ask({}, memory);
    write('Name', 'Hoa');
    expect(field(REMEMBER).checked).toBe(false);
    expect(memory.remember).not.toHaveBeenCalled();
    tick(REMEMBER);
    expect(memory.remember).toHaveBeenLastCalledWith({ name: 'Hoa' });
    write('E-mail', 'hoa@example.org');
    expect(memory.remember).toHaveBeenLastCalledWith({ name: 'Hoa', email: 'hoa@example.org' });
  });

  it('is on where something was remembered, and ends with forgetting it', () => {
    const memory = memoryWith({ email: 'hoa@example.org' });
    ask({ email: 'hoa@example.org' }, memory);
    expect(field(REMEMBER).checked).toBe(true);
    tick(REMEMBER);
    expect(memory.remember.mock.calls).toEqual([[null]]);
    write('E-mail', 'lan@example.org');
    expect(memory.remember).toHaveBeenCalledOnce();
    expect(field('E-mail').value).toBe('lan@example.org');
  });
});

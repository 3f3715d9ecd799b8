import { afterEach, describe, expect, it, vi } from 'vitest';
import { translateRequest } from '../../../../components/request/question/translate-request.ts';
import { SendFaultNote } from '../../../../components/request/send/SendFaultNote.tsx';
import type { SendFault } from '../../../../components/request/send/send-step.ts';
import { LANGUAGES, type Language } from '../../../../core/languages.ts';
import { KNOWLEDGE } from '../sample-request.ts';
import { press, show, textsOf } from '../screen.ts';

const MAY_HAVE_ARRIVED = 'It may have arrived all the same. Ask the office before you send it again.';
const KEPT = 'Your draft stays here while this page is open.';

const failed = (reason: Extract<SendFault, { type: 'failed' }>['reason'], arrived: 'no' | 'unknown' = 'no'): SendFault => {
  return { type: 'failed', reason, arrived };
};
const REFUSAL: SendFault = {
  type: 'refused',
  status: 400,
  errors: [
    { code: '400', description: 'The e-mail address is wrong.' },
    { code: 'E-7', description: null },
  ],
};
const FAULTS: [SendFault, string][] = [
  [{ type: 'invalid', reason: 'empty' }, 'Please enter the address that the office gave you.'],
  [{ type: 'invalid', reason: 'no-address' }, 'This is not a web address. It should look like https://office.example/open311/v2.'],
  [{ type: 'invalid', reason: 'insecure' }, 'This address does not begin with https. What you send there could be read on the way.'],
  [{ type: 'invalid', reason: 'credentials' }, 'This address holds a name, a password or a key. Ask the office for one without.'],
  [{ type: 'denied' }, 'The browser was not allowed to reach office.example. Press the button again and allow it, or choose another way.'],
  [failed('unreachable'), 'office.example could not be reached. Check your connection, or choose another way.'],
  [failed('timeout'), 'office.example did not answer in time.'],
  [failed('stopped'), 'You stopped it.'],
  [failed('server'), 'office.example has a fault of its own at the moment.'],
  [failed('unreadable'), 'office.example answered with something that is no Open311 answer. Check the address.'],
  [{ type: 'busy', seconds: null }, 'office.example has too much to do. Try again later.'],
  [{ type: 'busy', seconds: 1 }, 'office.example has too much to do. Try again in 1 second.'],
  [{ type: 'busy', seconds: 30 }, 'office.example has too much to do. Try again in 30 seconds.'],
  [{ type: 'refused', status: 413, errors: [] }, 'office.example did not take the request, and did not say why (413).'],
  [{ type: 'noServices' }, 'office.example takes no requests at the moment.'],
];

afterEach(() => show(null));

async function tell(fault: SendFault, { isKept = false, language = 'en' as Language } = {}) {
  const onAgain = vi.fn();
  const t = await translateRequest(language);
  show(<SendFaultNote fault={fault} host="office.example" isKept={isKept} t={t} onAgain={onAgain} />);
  return onAgain;
}

describe('a fault', () => {
  it.each(FAULTS)('%j is told as “%s”', async (fault, sentence) => {
    await tell(fault);
    expect(textsOf('[role=alert] p')).toEqual([sentence, KEPT]);
  });

  it.each(LANGUAGES)('is told in words in %s, whatever it is', async (language) => {
    for (const fault of [...FAULTS.map(([one]) => one), REFUSAL, failed('timeout', 'unknown')]) {
      await tell(fault, { language });
      expect(document.body.textContent).not.toMatch(/send\.|\{\{/);
    }
  });

  it('is told as read, since it comes without a press', async () => {
    await tell(failed('server'));
    expect(document.querySelector('.send-fault')!.getAttribute('role')).toBe('alert');
  });
});

describe('a refusal', () => {
  it('has the office’s own words', async () => {
    await tell(REFUSAL);
    expect(textsOf('p')[0]).toBe('office.example did not take the request:');
    expect(textsOf('li')).toEqual(['The e-mail address is wrong.']);
  });
});

describe('a request that may have arrived', () => {
  it.each<[SendFault, boolean]>([
    [failed('timeout', 'unknown'), true],
    [failed('stopped', 'unknown'), true],
    [failed('timeout', 'no'), false],
    [REFUSAL, false],
  ])('%j: the reader is told to ask first: %s', async (fault, isTold) => {
    await tell(fault);
    expect(textsOf('p').includes(MAY_HAVE_ARRIVED)).toBe(isTold);
  });
});

describe('the draft', () => {
  it('is told to outlive the page, or to stay with it', async () => {
    await tell(failed('server'), { isKept: true });
    expect(textsOf('p')).toContain('Your draft is kept.');
    await tell(failed('server'), { isKept: false });
    expect(textsOf('p')).toContain(KEPT);
  });
});

it('the way on is a press', async () => {
  const onAgain = await tell(failed('server'));
  await press(KNOWLEDGE.t('send.again'));
  expect(onAgain).toHaveBeenCalledOnce();
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CounterSheet } from '../../../components/request/paper/CounterCard.tsx';
import { browserShell } from '../../../widget/request/request-shell.ts';
import { unhandledDuring } from '../unhandled-during.ts';

const printCounterCard = vi.hoisted(() => vi.fn());
vi.mock('../../../widget/request/print-counter-card.tsx', () => ({ printCounterCard }));

const onFault = vi.fn();
const shell = () => browserShell(document.body, onFault);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function clipboard(given: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: given, configurable: true });
}

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(async () => {});
    clipboard({ writeText });
    expect(await shell().copy('상담 요청')).toBe(true);
    expect(writeText.mock.calls).toEqual([['상담 요청']]);
  });

  it.each<[string, object | undefined]>([
    ['a page without TLS, which has no clipboard', undefined],
    ['a browser that does not let us', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    [
      'a browser that throws at once',
      {
        writeText: () => {
          throw new TypeError('blocked');
        },
      },
    ],
  ])('says that it did not work: %s', async (_, given) => {
    clipboard(given);
    expect(await shell().copy('상담 요청')).toBe(false);
  });
});

describe('printing', () => {
  const sheet = {} as CounterSheet;

  it('is done with code that is loaded for it', async () => {
    shell().print(sheet);
    await vi.waitUntil(() => printCounterCard.mock.calls.length > 0);
    expect(printCounterCard.mock.calls).toEqual([[sheet, document.body]]);
  });

  it('that fails is told to the shell, and throws nothing into the page', async () => {
    printCounterCard.mockImplementationOnce(() => {
      throw new Error('blocked');
    });
    const thrown = await unhandledDuring(async () => {
      shell().print(sheet);
      await vi.waitUntil(() => onFault.mock.calls.length > 0);
    });
    expect(onFault.mock.calls).toEqual([[new Error('blocked')]]);
    expect(thrown).toEqual([]);
  });
});

describe('the time', () => {
  it('is the machine’s', () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T01:00:00Z') });
    expect(shell().now()).toEqual(new Date('2026-11-25T01:00:00Z'));
  });
});

describe('the translator', () => {
  it('is the browser’s, or none', () => {
    expect(shell().translate).toBeNull();
    vi.stubGlobal('Translator', {});
    expect(shell().translate).toBeTypeOf('function');
  });
});

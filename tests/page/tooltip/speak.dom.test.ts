import { afterEach, describe, expect, it, vi } from 'vitest';
import { koreanVoice, speakKorean } from '../../../page/tooltip/speak.ts';

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

const LOCAL: Voice = { name: 'Yuna', lang: 'ko-KR', localService: true };
const SERVER: Voice = { name: 'Google 한국의', lang: 'ko-KR', localService: false };
const ENGLISH: Voice = { name: 'Samantha', lang: 'en-US', localService: true };

function synthesisWith(voices: readonly Voice[]) {
  return { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() } as unknown as SpeechSynthesis;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the Korean voice', () => {
  it.each([
    ['is one of this device', [ENGLISH, LOCAL], 'Yuna'],
    ['is never one of a server, which would send the word out', [SERVER, ENGLISH], undefined],
    ['is the one of this device, though a server’s comes first', [SERVER, LOCAL], 'Yuna'],
    ['is found however its language is written', [{ ...LOCAL, lang: 'KO' }], 'Yuna'],
    ['is none where there are no voices', [], undefined],
  ])('%s', (_, voices, name) => {
    expect(koreanVoice(synthesisWith(voices))?.name).toBe(name);
  });

  it('is none where the browser cannot speak', () => {
    expect(koreanVoice(undefined)).toBeNull();
    expect(speakKorean('여권', undefined)).toBe(false);
  });

  it('speaks the word in Korean, and breaks off what it was saying', () => {
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    const synthesis = synthesisWith([SERVER, LOCAL]);
    expect(speakKorean('외국인등록증', synthesis)).toBe(true);
    expect(synthesis.cancel).toHaveBeenCalledBefore(vi.mocked(synthesis.speak));
    expect(synthesis.speak).toHaveBeenCalledWith({ text: '외국인등록증', voice: LOCAL, lang: 'ko-KR' });
  });

  it('says nothing, and says so, where there is no Korean voice', () => {
    const synthesis = synthesisWith([SERVER, ENGLISH]);
    expect(speakKorean('여권', synthesis)).toBe(false);
    expect(synthesis.speak).not.toHaveBeenCalled();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Emergency } from '../../../components/request/Emergency.tsx';
import { line } from '../../core/route/lines/sample-lines.ts';
import { KNOWLEDGE } from './sample-request.ts';
import { press, show, textsOf } from './screen.ts';

const { t } = KNOWLEDGE;
const LINES = [
  line({ number: '112', name: { ko: '경찰', user: 'Police' } }),
  line({ number: '119', name: { ko: '소방서', user: 'Fire and ambulance' } }),
];
const HELPLINE = line({ number: '1577-1366', scope: 'general', languages: ['ko', 'en', 'vi'] });
const HELPS = '1577-1366 helps day and night in 3 languages.';
const CALM = 'It is not urgent: write a request';

afterEach(() => show(null));

describe('the lines of an emergency', () => {
  it('can be called by pressing them, in their order, each with who answers if that is known', () => {
    show(<Emergency numbers={['112', '1577-1366']} lines={LINES} t={t} />);
    expect([...document.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])).toEqual([
      ['112Police', 'tel:112'],
      ['1577-1366', 'tel:1577-1366'],
    ]);
    expect(document.querySelector('[role=alert] h2')!.textContent).toBe('In danger, or has something just happened? Call now.');
  });

  it.each([
    [['112', '1577-1366'], [HELPS]],
    [['112', '119'], []],
  ])('%j: says in how many languages the line for any subject helps, if it is among them', (numbers, sentences) => {
    show(<Emergency numbers={numbers} lines={[...LINES, HELPLINE]} t={t} />);
    expect(textsOf('p')).toEqual(sentences);
  });

  it('have a way back to the request while it is held back, and none otherwise', async () => {
    const onCalm = vi.fn();
    show(<Emergency numbers={['112']} lines={LINES} t={t} onCalm={onCalm} />);
    await press(CALM);
    expect(onCalm).toHaveBeenCalledOnce();
    show(<Emergency numbers={['112']} lines={LINES} t={t} />);
    expect(document.querySelector('button')).toBeNull();
  });

  it('have the focus while the request is held back, whose place they have taken, and leave it otherwise', () => {
    show(<Emergency numbers={['112']} lines={LINES} t={t} onCalm={() => {}} />);
    expect(document.activeElement).toBe(document.querySelector('.emergency'));
    show(null);
    show(<Emergency numbers={['112']} lines={LINES} t={t} />);
    expect(document.activeElement).toBe(document.body);
  });
});

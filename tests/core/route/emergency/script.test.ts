import { describe, expect, it } from 'vitest';
import { type Script, scriptsOf } from '../../../../core/route/emergency/script.ts';

describe('the scripts of a text', () => {
  it.each<[string, Script[]]>([
    ['My husband hits me', ['latin']],
    ['남편이 때려요', ['hangul']],
    ['隣の部屋から煙が出ています', ['han']],
    ['救命', ['han']],
    ['Муж бьёт меня', ['cyrillic']],
    ['สามีตีฉัน', ['thai']],
    ['My boss took my passport yesterday evening 사장님', ['latin']],
    ['사장님 took my passport', ['latin', 'hangul']],
    ['112 !!', []],
    ['', []],
  ])('“%s”: %j, the one with most of it first; a single foreign word is left out', (text, scripts) => {
    expect(scriptsOf(text)).toEqual(scripts);
  });
});

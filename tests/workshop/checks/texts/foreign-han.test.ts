import { describe, expect, it } from 'vitest';
import { foreignToChinese, foreignToJapanese } from '../../../../workshop/checks/texts/foreign-han.ts';

describe('Han characters', () => {
  it.each(['外国人登录证', '滞留资格变更许可', '首尔特别市钟路区'])('are all simplified in %s', (text) => {
    expect(foreignToChinese(text)).toEqual([]);
  });

  it.each(['外国人登録証', '在留資格変更許可', '鍾路区', '月々の家賃'])('are all Japanese in %s', (text) => {
    expect(foreignToJapanese(text)).toEqual([]);
  });

  it('are traditional or Japanese in other texts', () => {
    expect(foreignToChinese('外國人登録証')).toEqual(['國', '録', '証']);
  });

  it('are simplified in other texts', () => {
    expect(foreignToJapanese('外国人登录证')).toEqual(['录', '证']);
    expect(foreignToJapanese('签证说明')).toEqual(['签', '证', '说']);
  });
});

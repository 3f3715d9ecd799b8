import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStatute, readStatutes } from '../../../workshop/laws/read-statutes.ts';
import { writeGlossary } from '../../glossary/sample-term.ts';
import { STATUTE } from './statute.ts';

describe('a statute', () => {
  it('has its title and its articles', () => {
    const { title, articles } = readStatute(STATUTE)!;
    expect(title).toBe('출입국관리법 시행령');
    expect([...articles.keys()]).toEqual(['제33조', '제33조의2', '제40조']);
  });

  it('has articles under the headings of their chapter and section', () => {
    const { articles } = readStatute(STATUTE)!;
    expect(articles.get('제33조의2')!.above).toMatch(/^출입국관리법 시행령 .*제5장 외국인의 등록.* 제1절 등록증$/);
    expect(articles.get('제40조')!.above).not.toContain('제1절');
  });

  it('does not count the articles of supplementary provisions as its own', () => {
    expect(readStatute(STATUTE)!.articles.get('제33조')!.text).toContain('외국인등록증의 발급');
  });

  it.each(['', '# 출입국관리법\n', '---\n상태: 시행\n---\n# 법\n'])('cannot be read without a title: %j', (text) => {
    expect(readStatute(text)).toBeNull();
  });

  it('is found in a folder by its title without spaces, among other files', () => {
    const folder = writeGlossary({ 'a.md': STATUTE, 'README.md': '# About\n', 'b.txt': STATUTE });
    writeFileSync(join(folder, 'c.md'), STATUTE.replace(' 시행령\n상태', '\n상태'));
    expect([...readStatutes(folder).keys()].sort()).toEqual(['출입국관리법', '출입국관리법시행령']);
  });

  it('of two with one title, the one with more articles counts, in whatever order they are read', () => {
    const ordinance = '---\n제목: 출입국관리법 시행령\n---\n##### 제1조\n\n';
    for (const [first, second] of [
      [STATUTE, ordinance],
      [ordinance, STATUTE],
    ] as const)
      expect(readStatutes(writeGlossary({ 'a.md': first, 'b.md': second })).get('출입국관리법시행령')!.articles.size).toBe(3);
  });
});

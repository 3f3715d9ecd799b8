import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { MAX_SEEN, writeProposal } from '../../../core/proposal/write-proposal.ts';
import { proposalPhrases } from './proposal-phrases.ts';
import { CORRECTION, MISSING, SEARCHES } from './sample-proposal.ts';

describe('a proposal', () => {
  it('is labelled in Korean and in the reader’s language, with a line to write on before what is quoted', () => {
    expect(writeProposal(CORRECTION, proposalPhrases('vi'))).toMatchObject({
      title: '외국인등록증: 풀이 수정 제안 / Đề nghị sửa lời giải thích',
      text: `■ 용어 / Thuật ngữ: 외국인등록증 (alien-registration-card)
■ 언어 / Ngôn ngữ: 베트남어 (vi)
■ 틀린 점과 바른 내용 / Chỗ nào sai, và thế nào mới đúng:

■ 누리집 / Trang web: www.hikorea.go.kr
■ 화면에 있던 글 / Nội dung trên màn hình: 외국인등록증 재발급을 신청하세요.`,
    });
  });

  it('says each label once to a Korean reader', () => {
    expect(writeProposal({ ...CORRECTION, language: 'ko' }, proposalPhrases('ko')).text.split('\n')[0]).toBe(
      '■ 용어: 외국인등록증 (alien-registration-card)',
    );
  });

  it('has no rows for what is not known', () => {
    expect(writeProposal(MISSING, proposalPhrases('en')).text).toBe(
      '■ 낱말 / Word: 계좌이체\n■ 언어 / Language: 영어 (en)\n■ 뜻이나 쓰이는 곳 / What it means, or where it is used:\n',
    );
  });

  it('lists searches with how often and when last', () => {
    const { title, text } = writeProposal(SEARCHES, proposalPhrases('fr'));
    expect(title).toBe('찾았지만 없던 낱말 / Mots cherchés et introuvables');
    expect(text).toContain(':\n- geonbo × 3 (2026-11-30)\n- 건보 료 × 1 (2026-12-01)');
  });

  it('quotes no more than the sentences around a word', () => {
    const { text } = writeProposal({ ...CORRECTION, seen: '가'.repeat(5000) }, proposalPhrases('vi'));
    expect(text.match(/가+…/)?.[0]).toHaveLength(MAX_SEEN);
  });

  it('has a title of one short line whatever was selected', () => {
    const { title } = writeProposal({ ...MISSING, word: `첫 줄\n${'긴 글 '.repeat(100)}` }, proposalPhrases('en'));
    expect(title).toMatch(/^첫 줄 긴 글 .{0,80}…: 용어집에 없는 낱말/);
  });

  it.each(LANGUAGES)('has words of its own in %s', (language) => {
    const { korean, own } = proposalPhrases(language);
    if (language !== 'ko') for (const [key, text] of Object.entries(own)) expect(text).not.toEqual(korean[key as keyof typeof korean]);
    expect(own.title['missing-word']).toBeTruthy();
  });
});

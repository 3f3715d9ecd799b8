import { describe, expect, it } from 'vitest';
import type { ForeignLanguage } from '../../../../core/languages.ts';
import { readServicesAndCentres } from '../../../../glossary/read/read-glossary.ts';
import { readSites } from '../../../../glossary/read/read-sites.ts';
import { NO_CONTEXT } from '../../../../workshop/checks/check.ts';
import { ownContacts } from '../../../../workshop/checks/texts/own-contacts.ts';
import { glossaryOf, sampleIn, sampleTerm, told } from '../../../glossary/sample-term.ts';

const known = readServicesAndCentres();
const context = { ...NO_CONTEXT, sites: readSites().value! };

function problemsIn(language: ForeignLanguage | 'ko', text: string) {
  const term = language === 'ko' ? sampleTerm({ ko: { easy: text } }) : sampleIn(language, { do: text });
  return told(ownContacts.find(glossaryOf([term], known), context));
}

describe('a contact in a text', () => {
  it.each([
    ['en', 'Call our agent at 010-2345-6789 for a fast visa.', 'number'],
    ['en', 'Pay the fee at hikorea-visa.com before you apply.', 'address'],
    ['en', 'Apply at hikorea [dot] com.', 'address'],
    ['en', 'Transfer 300,000 won to our account and we book the visit for you.', 'payment'],
    ['en', 'Send gift cards to settle the fine: pay with gift cards at once.', 'payment'],
    ['ko', '카카오톡 아이디 visa114를 추가하면 바로 도와드려요.', 'messenger'],
    ['ko', '수수료 30만 원을 아래 계좌로 먼저 입금하세요.', 'payment'],
    ['ko', '공일공 이삼사오 육칠팔구로 전화하세요.', 'number'],
    ['ko', '국민은행 123456-04-567890로 보내세요.', 'number'],
    ['zh-Hans', '请加微信 visa888 咨询，可代办签证。', 'messenger'],
    ['zh-Hans', '请把手续费汇到以下账户，当天办理。', 'payment'],
    ['ja', 'LINEのID「visa24」に連絡してください。', 'messenger'],
    ['ja', '手数料は下記の口座に振り込んでください。', 'payment'],
    ['fr', 'Écrivez sur Telegram à @visa_seoul, réponse en une heure.', 'messenger'],
    ['fr', 'Virez 200 euros sur notre compte pour débloquer le dossier.', 'payment'],
    ['vi', 'Nhắn Zalo 0912345678 để được làm visa nhanh.', 'number'],
    ['vi', 'Liên hệ Zalo của chúng tôi để đặt lịch.', 'messenger'],
    ['vi', 'Chuyển khoản 2 triệu won cho chúng tôi trước khi nộp đơn.', 'payment'],
    ['en', 'Ask at ０２－１２３４－５６７８ in full-width figures.', 'number'],
    ['en', 'Open 203.0.113.7 in your browser.', 'number'],
  ] as const)('is refused in %s: %s', (language, text, kind) => {
    expect(problemsIn(language, text)).toMatchObject([{ severity: 'must', expected: expect.stringContaining(kind) }]);
  });

  it.each([
    ['en', 'Call 1345 or 1577-1366 (13 languages), day and night.'],
    ['en', 'Book the visit at hikorea.go.kr; sites ending in go.kr are the state’s.'],
    ['en', 'Proving who you are with an app such as KakaoTalk, Naver, PASS or Toss.'],
    ['en', 'Pay the fee of 35,000 won at the counter by 31.12.2026, e.g. by card.'],
    ['ko', '1345로 전화해서 물어보세요. 기간은 2026-2027년이에요.'],
    ['fr', 'Le dépôt va de 10 000 000 à 20 000 000 wons.'],
    ['vi', 'Chuyển tiền từ tài khoản này sang tài khoản khác.'],
    ['ja', '給料は本人の口座に振り込まれます。'],
  ] as const)('is none in %s: %s', (language, text) => {
    expect(problemsIn(language, text)).toEqual([]);
  });
});

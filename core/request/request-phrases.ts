import type { Language } from '../languages.ts';

/** The fixed words of a request in one language. */
export interface RequestPhrases {
  greeting: string;
  opening: Record<'consultation' | 'opinion' | 'correction', string>;
  service: string;
  centre: string;
  answerIn: string;
  term: string;
  page: string;
  question: string;
  /** Stands over a translation that no person has looked at. */
  translation: string;
  contact: string;
  closing: string;
  fullTextCopied: string;
}

/** What the staff read: polite and in one order, so that the next step is found without asking. */
export const KOREAN_PHRASES: RequestPhrases = {
  greeting: '안녕하세요.',
  opening: {
    consultation: '아래와 같이 상담을 요청드립니다.',
    opinion: '아래와 같이 의견을 드립니다.',
    correction: '아래와 같이 용어 풀이의 수정을 제안드립니다.',
  },
  service: '상담 분야',
  centre: '받는 곳',
  answerIn: '답변 받을 언어',
  term: '문의하는 용어',
  page: '보고 있던 누리집',
  question: '질문 내용',
  translation: '기계 번역(확인되지 않음)',
  contact: '연락처',
  closing: '감사합니다.',
  fullTextCopied: '(전체 내용은 복사해 두었습니다. 이어서 붙여 넣겠습니다.)',
};

/** What the reader sees beside it, so that nothing is sent that was not understood. */
export const USER_PHRASES: Record<Language, RequestPhrases> = {
  en: {
    greeting: 'Hello,',
    opening: {
      consultation: 'I would like to ask for advice.',
      opinion: 'I would like to give you my opinion.',
      correction: 'I would like to suggest a correction.',
    },
    service: 'Subject',
    centre: 'To',
    answerIn: 'Language for the answer',
    term: 'Word in question',
    page: 'Page I was reading',
    question: 'My question',
    translation: 'Korean by machine (not checked)',
    contact: 'How to reach me',
    closing: 'Thank you.',
    fullTextCopied: '(The full text is on the clipboard.)',
  },
  'zh-Hans': {
    greeting: '您好！',
    opening: { consultation: '我想咨询以下问题。', opinion: '我想提出以下意见。', correction: '我想就词语说明提出修改建议。' },
    service: '咨询领域',
    centre: '接收机构',
    answerIn: '希望答复的语言',
    term: '咨询的词语',
    page: '正在看的网页',
    question: '问题',
    translation: '机器翻译的韩文（未经核对）',
    contact: '联系方式',
    closing: '谢谢。',
    fullTextCopied: '（全文已复制到剪贴板。）',
  },
  ja: {
    greeting: 'こんにちは。',
    opening: {
      consultation: '次のとおり相談をお願いします。',
      opinion: '次のとおり意見をお送りします。',
      correction: '次のとおり用語の説明の修正を提案します。',
    },
    service: '相談の分野',
    centre: '宛先',
    answerIn: '回答を希望する言語',
    term: '質問する用語',
    page: '見ていたページ',
    question: '質問の内容',
    translation: '機械翻訳した韓国語（未確認）',
    contact: '連絡先',
    closing: 'よろしくお願いいたします。',
    fullTextCopied: '（全文はクリップボードにコピーしてあります。）',
  },
  fr: {
    greeting: 'Bonjour,',
    opening: {
      consultation: 'Je souhaite demander un conseil.',
      opinion: 'Je souhaite vous donner mon avis.',
      correction: 'Je souhaite proposer une correction.',
    },
    service: 'Sujet',
    centre: 'Destinataire',
    answerIn: 'Langue de la réponse',
    term: 'Mot concerné',
    page: 'Page consultée',
    question: 'Ma question',
    translation: 'Traduction automatique en coréen (non vérifiée)',
    contact: 'Pour me joindre',
    closing: 'Merci beaucoup.',
    fullTextCopied: '(Le texte complet est dans le presse-papiers.)',
  },
  vi: {
    greeting: 'Xin chào,',
    opening: {
      consultation: 'Tôi muốn được tư vấn về việc sau.',
      opinion: 'Tôi muốn góp ý như sau.',
      correction: 'Tôi muốn đề nghị sửa phần giải thích từ.',
    },
    service: 'Lĩnh vực',
    centre: 'Nơi nhận',
    answerIn: 'Ngôn ngữ trả lời',
    term: 'Từ cần hỏi',
    page: 'Trang đang xem',
    question: 'Nội dung câu hỏi',
    translation: 'Bản dịch máy sang tiếng Hàn (chưa kiểm tra)',
    contact: 'Cách liên lạc',
    closing: 'Xin cảm ơn.',
    fullTextCopied: '(Toàn bộ nội dung đã được sao chép vào bộ nhớ tạm.)',
  },
};

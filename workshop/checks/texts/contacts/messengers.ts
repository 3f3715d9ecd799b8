const MESSENGER =
  '(?:kakao ?talk|kakao|카카오 ?톡|카카오|카톡|ka-?talk|오픈 ?채팅|오픈 ?톡|telegram|텔레그램|텔레|电报|テレグラム|라인|ライン|wechat|weixin|微信|위챗|vx|' +
  'whats ?app|왓츠앱|zalo|잘로|viber|바이버|messenger|메신저|facebook|페이스북|페메|instagram|인스타|\\binsta\\b|\\bsignal\\b|시그널|qq|discord|디스코드|skype)';
/** The messenger of this name is written in capitals, since a line is also a telephone line. */
const LINE = '\\bLINE\\b';
/** What people say who want to be written to, in the languages of the glossary. */
const INVITATION =
  '(?:\\bids?\\b|\\bID\\b|아이디|채널|친구|추가|문의|상담|연락|톡 ?주|메시지|\\badd\\b|\\bcontact\\b|\\bmessage\\b|\\bchat\\b|\\bask us\\b|\\bwrite to\\b|\\btext\\b|' +
  '加|联系|咨询|客服|号|追加|連絡|お問い合わせ|相談|友だち|ajoutez|contactez|écrivez|joignez|liên hệ|nhắn|kết bạn|inbox|@)';
const NEAR = '[^.。!?\\n]{0,30}?';

/** Most texts name none, which is quickly seen. */
const NAMED = new RegExp(MESSENGER, 'iu');
const INVITED = new RegExp(`${MESSENGER}${NEAR}${INVITATION}|${INVITATION}${NEAR}${MESSENGER}`, 'iu');
const INVITED_TO_LINE = new RegExp(`${LINE}${NEAR}${INVITATION}|${INVITATION}${NEAR}${LINE}`, 'u');
const HANDLE = /(?<![\w.])@[\w.-]{3,}/u;

/** Where a text asks its reader to write to somebody's messenger; null where it only names one. */
export function inviteToMessenger(text: string): string | null {
  const invited = NAMED.test(text) ? INVITED.exec(text) : null;
  return (HANDLE.exec(text) ?? INVITED_TO_LINE.exec(text) ?? invited)?.[0] ?? null;
}

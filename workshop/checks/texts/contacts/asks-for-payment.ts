/** Money asked for by whoever wrote the text, to an account or in a form that no public office takes. */
const DEMANDS: readonly RegExp[] = [
  /(?:우리|저희|제|아래|다음|담당자|대행사?|이)\s?(?:의 )?(?:계좌|통장)[^.]{0,20}(?:입금|송금|이체|보내|넣)|(?:입금|송금|이체)[^.]{0,12}(?:저희|담당자|대행)/,
  /(?:수수료|보증금|예치금|벌금|비용|선입금)[^.]{0,25}(?:먼저|선) ?(?:입금|송금|보내)|먼저[^.]{0,25}(?:입금|송금)하/,
  /\b(?:send|transfer|wire|pay|remit|deposit)\b[^.]{0,60}\b(?:to (?:me|us|our|my|this account|the account below|the following)|(?:our|my) (?:account|agent|staff))\b/i,
  /(?:汇|转|打|存|付)(?:款|账|帐|钱)?[^。]{0,12}(?:到|至|给|入)(?:我|以下|下列|下面|此账|此帐|此卡|这个)[^。]{0,8}/,
  /(?:下記|以下|次|弊社|当社|私)の?[^。]{0,12}(?:口座|アカウント)[^。]{0,12}(?:振り?込|送金|入金)/,
  /\b(?:virez|versez|envoyez|payez|transférez)\b[^.]{0,60}(?:notre|mon|ce) (?:compte|agent|conseiller)|\b(?:virez|versez|envoyez)\b[^.]{0,40}(?:-nous|à nous|compte suivant|compte ci-dessous)/i,
  /(?:chuyển khoản|chuyển tiền|gửi tiền|nộp tiền|chuyển)[^.]{0,60}(?:cho (?:tôi|chúng tôi|mình)|(?:vào|đến|tới|qua) (?:số )?tài khoản (?:này|sau|dưới đây|của (?:tôi|chúng tôi|mình)))/iu,
  /\b(?:pay|send|buy|payez|achetez|envoyez|mua|gửi)\b[^.]{0,40}(?:gift cards?|bitcoins?|btc|usdt|crypto|cartes? cadeaux?|thẻ (?:cào|quà))/iu,
  /(?:상품권|문화상품권|구글 ?기프트|기프트 ?카드|비트코인|코인|USDT)[^.]{0,20}(?:보내|사서|구매|입금|결제|납부)/iu,
  /(?:礼品卡|点卡|充值卡|比特币|虚拟货币)[^。]{0,12}(?:支付|付款|购买|发)|(?:ギフトカード|ビットコイン|電子マネー)[^。]{0,15}(?:購入|支払|送)/,
];

/** The words of a text that ask for a payment to its writer; null if there are none. Explaining that a fee is due is no demand. */
export function asksForPayment(text: string): string | null {
  for (const demand of DEMANDS) {
    const found = demand.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}

/** The demonstration pages under hosts that the manifest's own patterns cover, with words each must and must not mark. */
export const PAGES = [
  { address: 'http://www.hikorea.go.kr/immigration.html', marks: ['외국인등록증', '체류기간', '사증'], never: ['전국적'] },
  { address: 'http://www.nhis.or.kr/health-insurance.html', marks: ['지역가입자', '피부양자', '건강검진'], never: [] },
  { address: 'http://www.hometax.go.kr/tax-notice.html', marks: ['종합소득세', '납세자', '가산세'], never: [] },
  { address: 'http://rt.molit.go.kr/rental-contract.html', marks: ['전세', '확정일자', '임대인'], never: ['전세계'] },
  { address: 'http://www.wooribank.com/bank.html', marks: ['해외송금', '한도제한계좌'], never: ['유심'] },
  { address: 'http://www.efine.go.kr/traffic-fine.html', marks: ['과태료', '범칙금'], never: [] },
] as const;

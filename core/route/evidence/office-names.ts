const OFFICE = /(?:공단|센터|사무소|위원회|소비자원|감독원|보건소|[구세원]청|노동부|24|택스|코리아|신문고)$/;

/** Whether a Korean name is an office's or a portal's (구청, 국세청, 정부24): it says where a page is from, hardly what it is about. */
export function isOfficeName(name: string): boolean {
  return OFFICE.test(name);
}

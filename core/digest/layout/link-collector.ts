/** Words of a link that asks its reader to do something, or the name of a file; others of a letter lead to the sender's pages of any sort. */
const ASKS =
  /\.(?:html?|pdf|zip|exe|hwp|docx?|xlsx?|scr)$|확인|조회|납부|결제|신청|설치|로그인|접속|클릭|열람|인증|시작|등록|이동|다운로드|내려받|수정|변경|입력|바로가기|(?<![a-z])(?:start|verify|pay|confirm|check|open|view|click|log\s?in|sign\s?in|here|download)(?![a-z])/iu;
const ADDRESS = /^https?:\/\//iu;

/** Collects the addresses of links that ask to be followed: what a reader sees is their words only. */
export interface LinkCollector {
  open(href: string | undefined): void;
  text(data: string): void;
  close(): void;
  links(): readonly string[];
}

export function createLinkCollector(): LinkCollector {
  const found: string[] = [];
  let open: { href: string; words: string } | null = null;
  return {
    open(href) {
      open = href && ADDRESS.test(href.trim()) ? { href: href.trim(), words: '' } : null;
    },
    text(data) {
      if (open) open.words += data;
    },
    close() {
      if (open && ASKS.test(open.words)) found.push(open.href);
      open = null;
    },
    links: () => found,
  };
}

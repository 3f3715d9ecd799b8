import type { Page } from 'puppeteer-core';

/** A fine whose last day is always to come. */
export const LETTER = `과태료 부과 사전통지서
성 명 : 응우옌 반 안
위 반 일 시 : 2026년 11월 3일 14:22
위 반 내 용 : 속도위반 (도로교통법 제160조 제3항)
부과예정금액          40,000원
사전납부금액          32,000원 (20% 감경)
사전납부기한          2098. 12. 10.까지
2098년 11월 20일
서울마포경찰서장
`;

/** Notes what is handed over as a file from now on. */
export function watchFiles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const world = window as unknown as { files: { name: string; text: Promise<string> }[] };
    world.files = [];
    // A strict policy does not let a page fetch what it has made.
    let made: Promise<string> = Promise.resolve('');
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      made = (blob as Blob).text();
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      world.files.push({ name: this.download, text: made });
    };
  });
}

/** The files that have been handed over. */
export function filesOf(page: Page): Promise<{ name: string; text: string }[]> {
  return page.evaluate(() => {
    const { files } = window as unknown as { files: { name: string; text: Promise<string> }[] };
    return Promise.all(files.map(async ({ name, text }) => ({ name, text: await text })));
  });
}

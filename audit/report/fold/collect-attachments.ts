import { nameOf } from '../page-kind.ts';
import type { AttachmentsReport } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { keepBest } from './keep-best.ts';

const SHOWN = 20;

/** Which pages leave to files what a page could say. Those with HWP alone come first: few foreigners can open them. */
export function collectAttachments(): Collector<AttachmentsReport> {
  const sums = { pdf: 0, hwp: 0, only: 0 };
  const pages = keepBest<AttachmentsReport['pages'][number]>(SHOWN);
  return {
    add(page) {
      const { pdf, hwp, only } = page.attachments;
      sums.pdf += pdf;
      sums.hwp += hwp;
      if (!only) return;
      sums.only++;
      pages.offer({ worth: Number(pdf === 0), name: page.address }, () => ({ ...nameOf(page), pdf, hwp }));
    },
    finish: () => ({ ...sums, pages: pages.list() }),
  };
}

import type { DecodedDocument } from '../../sources/document/decode-document.ts';
import type { Finding, PageAudit, PageResult } from '../page-audit.ts';
import { countWords } from './count-words.ts';
import { findUpdated } from './find-updated.ts';
import { listFields } from './forms/list-fields.ts';
import { languageOf } from './language/look-at-language.ts';
import { contactLanguages } from './links/contact-languages.ts';
import { countAttachments } from './links/count-attachments.ts';
import { listVersions } from './links/list-versions.ts';
import type { Seen } from './look.ts';
import { LOOKS } from './looks.ts';
import type { PageKnowledge } from './page-input.ts';
import { type OpenedPage, openPage } from './read/open-page.ts';
import type { PageView } from './read/page-view.ts';
import { collapse, lineOf, textOf } from './read/read-element.ts';
import { measureReading } from './reading/measure-reading.ts';
import { redactQuotes } from './redact-quotes.ts';

const LONGEST_SAMPLE = 120;
const LONGEST_SENTENCE = 300;
/** Of one look, so that a page of unnamed fields does not hide what else there is. */
const MOST_FINDINGS = 100;
const MOST_HEADINGS = 100;

/**
 * What can be said of a page from its bytes, its address and its headers: the same every time, without a network, a clock or a file. Never
 * throws; what is no page is a `PageFault`. All that it quotes has personal details struck out.
 */
export function auditPage(page: OpenedPage, knowledge: PageKnowledge): PageResult {
  const { address, depth } = page;
  const opened = openPage(page);
  if ('fault' in opened) return { address, depth, outcome: opened.fault, detail: opened.detail };
  return hidePersons(auditView(opened.view, { knowledge, decoded: opened.decoded, depth }), knowledge);
}

interface Around {
  knowledge: PageKnowledge;
  decoded: DecodedDocument;
  depth: number | null;
}

function auditView(view: PageView, { knowledge, decoded, depth }: Around): PageAudit {
  const language = languageOf(view, knowledge.languages);
  const fields = listFields(view);
  const seen = [...lookAtCharset(decoded), ...LOOKS.flatMap((look) => look(view, { language, fields }).slice(0, MOST_FINDINGS))];
  return {
    address: view.address,
    depth,
    outcome: 'read',
    title: view.title,
    lang: language,
    updated: findUpdated(view),
    length: view.blocks.reduce((sum, block) => sum + block.length, 0),
    headings: headingsOf(view),
    words: countWords(view, knowledge),
    reading: measureReading(view.blocks),
    versions: listVersions(view, language.found ?? language.declared),
    contactLanguages: contactLanguages(view, knowledge),
    attachments: countAttachments(view),
    findings: seen.map(toFinding),
    fields: fields.length,
  };
}

function lookAtCharset({ charset, declared }: DecodedDocument): Seen[] {
  return charset === declared ? [] : [{ kind: 'charset-wrong', sample: `charset=${declared}, bytes: ${charset}` }];
}

function headingsOf({ elements }: PageView): string[] {
  const headings = elements.filter(({ name, isInMargin }) => /^h[1-6]$/.test(name) && !isInMargin).slice(0, MOST_HEADINGS);
  return headings.map((heading) => textOf(heading).slice(0, LONGEST_SAMPLE)).filter(Boolean);
}

function toFinding({ kind, sample, element, line, script, lookHere = false }: Seen): Finding {
  const place = { line: line ?? (element ? lineOf(element) : 1), ...(script !== undefined && { script }) };
  return { kind, ...place, sample: collapse(sample).slice(0, LONGEST_SAMPLE), lookHere };
}

function hidePersons(audit: PageAudit, { redactor }: PageKnowledge): PageAudit {
  const { title, headings, findings, reading } = audit;
  const hardest = reading.hardest.map(({ text }) => text.slice(0, LONGEST_SENTENCE));
  const quotes = redactQuotes([title, ...headings, ...hardest, ...findings.map(({ sample }) => sample)], redactor);
  const take = (count: number) => quotes.splice(0, count);
  return {
    ...audit,
    title: take(1)[0]!,
    headings: take(headings.length),
    reading: { ...reading, hardest: take(hardest.length).map((text, at) => ({ ...reading.hardest[at]!, text })) },
    findings: take(findings.length).map((sample, at) => ({ ...findings[at]!, sample })),
  };
}

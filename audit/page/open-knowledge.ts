import type { Directory } from '../../core/directory.ts';
import { STAFF_LANGUAGE } from '../../core/languages.ts';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createRedactor } from '../../core/redact/create-redactor.ts';
import { writtenLanguages } from '../../core/route/compile/routing-words.ts';
import { latinWords } from '../../core/text/language/latin-words.ts';
import type { Compiled } from '../../glossary/compile/open-compiled.ts';
import { readRoutingWords } from '../../glossary/read/read-routing-words.ts';
import type { PageKnowledge } from './page-input.ts';

/** What the audit knows of this project's glossary; made once for all pages, which takes a second or two. */
export function openKnowledge(compiled: Compiled): PageKnowledge {
  const { routingWords } = readRoutingWords();
  return {
    index: loadWholeIndex({ index: compiled.index(), common: compiled.common() }),
    termIds: compiled.names(STAFF_LANGUAGE).terms.map(({ id }) => id),
    languages: { written: writtenLanguages(routingWords), latin: latinWords(routingWords) },
    phones: phonesOf(compiled.directory(STAFF_LANGUAGE)),
    redactor: createRedactor(compiled.redaction()),
  };
}

function phonesOf({ services, centres }: Directory): Map<string, readonly string[]> {
  const lines = Object.values(services).flatMap(({ contacts }) => contacts.map(({ number, languages }) => ({ number, languages })));
  const offices = centres.map(({ phone, languages }) => ({ number: phone ?? '', languages }));
  const speaking = [...lines, ...offices].map(
    ({ number, languages }) => [number.replace(/\D/g, ''), languages.filter((tag) => tag !== STAFF_LANGUAGE)] as const,
  );
  return new Map(speaking.filter(([number, languages]) => number !== '' && languages.length > 0));
}

import type { Explanation } from '../explanation.ts';
import { type Language, STAFF_LANGUAGE } from '../languages.ts';
import { FACT_KINDS, type FactKind, holdsOn } from './fact.ts';
import type { SaidFact } from './said-fact.ts';

/** What a row tells; its label is `facts.<key>` of `interface.json`. */
export type FactKey = 'who' | FactKind | 'least' | 'time' | 'bring' | 'form' | 'on-paper' | 'link';

/** One thing that a reader needs to know beside the explanation. */
export interface FactRow {
  key: FactKey;
  /** Which one it is where there are several of the key: “reissue”. */
  of?: string;
  text: string;
  /** The language of the text where it is not the reader's. */
  lang?: Language;
  /** What the text is called in Korean, as a counter knows it. */
  korean?: string;
  /** The address that the text leads to. */
  href?: string;
}

/** A duration with this id, or with one that begins so, says how long it takes. */
const TIME = 'time';

type Told = Pick<Explanation, 'textLanguage' | 'who' | 'facts' | 'bring' | 'form' | 'onPaper' | 'link' | 'ask'>;

/**
 * What is shown of a term in short rows, in the order of the questions at a counter; rows of one key are neighbours. `language` is the
 * reader's, `today` a day in Seoul (ISO 8601). An expired number is not told: whom to ask stands in its place.
 */
export function listFacts(explanation: Told, language: Language, today: string): FactRow[] {
  const { textLanguage, who, bring = [], form, onPaper = [], link } = explanation;
  const ofKinds = FACT_KINDS.flatMap((kind) => rowsOf(explanation, kind, language, today));
  const korean: Pick<FactRow, 'lang'> = language === STAFF_LANGUAGE ? {} : { lang: STAFF_LANGUAGE };
  return [
    ...(who ? [{ key: 'who' as const, text: who, ...(textLanguage && { lang: textLanguage }) }] : []),
    ...ofKinds.filter(({ key }) => key === 'deadline' || key === 'fee'),
    ...ofKinds.filter(({ key }) => key === TIME),
    ...ofKinds.filter(({ key }) => key !== 'deadline' && key !== 'fee' && key !== TIME && key !== 'least'),
    ...ofKinds.filter(({ key }) => key === 'least'),
    ...bring.map((paper) => ({ key: 'bring' as const, text: paper.name, ...(paper.korean && { korean: paper.korean }) })),
    ...(form ? [{ key: 'form' as const, text: [form.name, form.number].filter(Boolean).join(', '), ...korean }] : []),
    ...(onPaper.length > 0 ? [{ key: 'on-paper' as const, text: onPaper.join(' · '), ...korean }] : []),
    ...(link ? [{ key: 'link' as const, text: new URL(link).host, href: link }] : []),
  ];
}

function rowsOf({ facts = [], ask }: Told, kind: FactKind, language: Language, today: string): FactRow[] {
  const ofKind = facts.filter((fact) => fact.kind === kind);
  return [...new Set(ofKind.map(({ id }) => id))].flatMap((id): FactRow[] => {
    const known = ofKind.filter((fact) => fact.id === id);
    const row = (fact: SaidFact, text: string) => [{ key: keyOf(fact), ...(fact.of && { of: fact.of }), text }];
    const now = known.find((fact) => holdsOn(fact, today));
    if (now) return row(now, now.text);
    const past = known.find(({ until }) => until !== undefined && until < today);
    const whom = ask?.[language];
    return past && whom ? row(past, whom) : [];
  });
}

function keyOf({ id, kind, least }: SaidFact): FactKey {
  if (least) return 'least';
  return kind === 'duration' && (id === TIME || id.startsWith(`${TIME}-`)) ? TIME : kind;
}

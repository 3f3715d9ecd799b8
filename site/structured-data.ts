import { type Language, STAFF_LANGUAGE } from '../core/languages.ts';
import { namesElsewhere } from '../glossary/names-elsewhere.ts';
import type { CentreFile } from '../glossary/schema/centre-schema.ts';
import type { Term } from '../glossary/schema/term-schema.ts';
import { shownTexts } from '../glossary/shown-texts.ts';
import { CENTRES_FILE, centreFile } from './centre-files.ts';
import { LICENCE } from './licence.ts';
import type { View } from './site.ts';
import { lastingMeaning } from './told-term.ts';

const CONTEXT = 'https://schema.org';

/** Linked data (JSON-LD). */
export type Linked = Readonly<Record<string, unknown>>;

/** The words of one language as a set of defined terms (https://schema.org/DefinedTermSet). */
export function describeSet(view: View): Linked {
  const { site, language, t } = view;
  const { version, date } = site.downloads.edition;
  return {
    '@context': CONTEXT,
    ...setName(view),
    description: t('index.intro', { count: site.terms.length }),
    inLanguage: [...new Set([STAFF_LANGUAGE, language])],
    license: LICENCE.url,
    version,
    ...(date && { dateModified: date }),
  };
}

/** A word as a defined term (https://schema.org/DefinedTerm), each of its texts with its language. */
export function describeTerm(term: Term, view: View): Linked {
  const { name, also, language: textLanguage } = shownTexts(term, view.language);
  const meaning = lastingMeaning(term, view.language);
  const others = namesElsewhere(term, textLanguage).map(([, other]) => other);
  const names = textLanguage === STAFF_LANGUAGE ? [] : [name, ...also, ...others].map((each) => inLanguage(each, textLanguage));
  const written = [...term.surfaces, ...(term.hanja ? [term.hanja] : [])].map((each) => inLanguage(each, STAFF_LANGUAGE));
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTerm',
    ...addressOf(view, `${term.id}.html`),
    termCode: term.id,
    name: inLanguage(term.headword, STAFF_LANGUAGE),
    alternateName: [...written, inLanguage(term.romanised, `${STAFF_LANGUAGE}-Latn`), ...names],
    ...(meaning !== null && { description: inLanguage(meaning, textLanguage) }),
    inDefinedTermSet: setName(view),
  };
}

/** A centre as an organisation (https://schema.org/Organization). */
export function describeCentre(centre: CentreFile, view: View): Linked {
  return { '@context': CONTEXT, ...organisation(centre, view) };
}

/** All centres as a list (https://schema.org/ItemList). */
export function describeCentres(view: View): Linked {
  const centres = view.site.regions.flatMap((region) => region.centres);
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    ...addressOf(view, CENTRES_FILE),
    name: inLanguage(view.t('centres.title'), view.language),
    itemListElement: centres.map((centre, at) => ({ '@type': 'ListItem', position: at + 1, item: organisation(centre, view) })),
  };
}

function organisation(centre: CentreFile, view: View): Linked {
  const { name, address, phone } = centre;
  return {
    '@type': 'Organization',
    ...addressOf(view, centreFile(centre)),
    name: inLanguage(name.ko, STAFF_LANGUAGE),
    alternateName: inLanguage(name[view.language], view.language),
    ...(address && { address: inLanguage(address.ko, STAFF_LANGUAGE) }),
    ...(phone && { telephone: phone }),
  };
}

function setName(view: View): Linked {
  const { language, t } = view;
  return { '@type': 'DefinedTermSet', ...addressOf(view, 'index.html'), name: inLanguage(`${t('index.title')} – ${t('site')}`, language) };
}

/** What is described has a name for all the web only where the site has an address. */
function addressOf({ site: { address }, language }: View, file: string): Linked {
  const url = address && `${address}${language}/${file}`;
  return url ? { '@id': url, url } : {};
}

function inLanguage(text: string, language: Language | `${Language}-Latn`): Linked {
  return { '@language': language, '@value': text };
}

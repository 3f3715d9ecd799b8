import type { Language } from '../../core/languages.ts';
import type { Service } from '../../core/services.ts';
import type { Translation } from '../../locales/load-translation.ts';
import { type Directory, REQUEST_SERVICES } from '../read-services.ts';
import type { RequestContent } from '../store/requests/request.ts';
import { ATTRIBUTES, type Attribute } from './fields.ts';
import type { JsonValue } from './json-to-xml.ts';
import { TEXTS } from './texts.ts';

/** Routing knows hundreds of keywords, but a client shows only a few. */
const MOST_KEYWORDS = 20;

/** Who receives the requests, as the form tells its senders. */
export interface Recipient {
  /** The name that senders give consent to; null where the operator has given none. */
  agency: string | null;
  retentionDays: number;
}

/** The answer to “GET service list”: the services in one language, named by their id where the glossary has no name. */
export function describeServices({ services }: Directory, locale: Language): JsonValue {
  const t = TEXTS[locale];
  return REQUEST_SERVICES.map((id) => {
    const file = services.get(id);
    const keywords = file ? [...file.keywords[locale], ...(locale === 'ko' ? [] : file.keywords.ko)] : [];
    return {
      service_code: id,
      service_name: nameService({ services }, id, locale),
      description: file?.about[locale] ?? null,
      metadata: true,
      type: 'realtime',
      keywords: keywords
        .slice(0, MOST_KEYWORDS)
        .map((keyword) => keyword.replaceAll(',', ' '))
        .join(','),
      group: t('group'),
    };
  });
}

/** The name of a service in one language; its id where the glossary has no name. */
export function nameService({ services }: Pick<Directory, 'services'>, id: Service, locale: Language): string {
  return services.get(id)?.name[locale] ?? id;
}

/** The answer to “GET service definition”: the attributes, the last of which carries the text to consent to. */
export function defineService(id: Service, locale: Language, recipient: Recipient): JsonValue {
  const t = TEXTS[locale];
  return {
    service_code: id,
    attributes: ATTRIBUTES.map((attribute, index) => ({
      variable: true,
      code: attribute.column,
      datatype: attribute.values ? 'singlevaluelist' : 'string',
      required: attribute.required,
      datatype_description: attribute.format ? t(`formats.${attribute.format}`) : null,
      order: index + 1,
      description: describeAttribute(attribute, t, recipient),
      ...(attribute.values ? { values: attribute.values.map((key) => ({ key, name: nameValue(attribute, key, t) })) } : {}),
    })),
  };
}

function describeAttribute({ column }: Attribute, t: Translation<'open311'>, { agency, retentionDays }: Recipient): string {
  if (column !== 'consent') return t(`attributes.${column}`);
  return t('consent', { agency: agency ?? t('unnamedAgency'), days: retentionDays });
}

function nameValue({ column }: Attribute, key: string, t: Translation<'open311'>): string {
  if (column === 'kind') return t(`kinds.${key as RequestContent['kind']}`);
  if (column === 'contact_method') return t(`contactMethods.${key as RequestContent['contact_method']}`);
  return t('agree');
}

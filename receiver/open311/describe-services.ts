import type { Service } from '../../core/services.ts';
import { type Directory, REQUEST_SERVICES } from '../read-services.ts';
import type { Locale } from './choose-locale.ts';
import { ATTRIBUTES, type Field } from './fields.ts';
import { fillText, TEXTS, type Texts } from './texts.ts';
import type { JsonValue } from './write-xml.ts';

/** Routing knows hundreds; a client shows a few. */
const MOST_KEYWORDS = 20;

/** Who receives the requests, as the form tells its senders. */
export interface Recipient {
  /** The name that senders give consent to; null where the operator has given none. */
  agency: string | null;
  retentionDays: number;
}

/** The answer to “GET service list”: the services in one language, named by their id where the glossary has no name. */
export function describeServices({ services }: Directory, locale: Locale): JsonValue {
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
      group: TEXTS[locale].group,
    };
  });
}

/** The name of a service in one language; its id where the glossary has no name. */
export function nameService({ services }: Pick<Directory, 'services'>, id: Service, locale: Locale): string {
  return services.get(id)?.name[locale] ?? id;
}

/** The answer to “GET service definition”: the attributes, the last of which carries the text to consent to. */
export function defineService(id: Service, locale: Locale, recipient: Recipient): JsonValue {
  const texts = TEXTS[locale];
  return {
    service_code: id,
    attributes: ATTRIBUTES.map((attribute, index) => ({
      variable: true,
      code: attribute.column,
      datatype: attribute.values ? 'singlevaluelist' : 'string',
      required: attribute.required,
      datatype_description: attribute.format ? describeFormat(attribute.format, texts) : null,
      order: index + 1,
      description: describeAttribute(attribute, texts, recipient),
      ...(attribute.values ? { values: attribute.values.map((key) => ({ key, name: nameValue(attribute, key, texts) })) } : {}),
    })),
  };
}

function describeFormat(format: NonNullable<Field['format']>, texts: Texts): string | null {
  return (texts.formats as Partial<Record<typeof format, string>>)[format] ?? null;
}

function describeAttribute({ column }: Field, texts: Texts, { agency, retentionDays }: Recipient): string {
  if (column === 'consent') return fillText(texts.consent, { agency: agency ?? texts.desk, days: retentionDays });
  return (texts.attributes as Partial<Record<typeof column, string>>)[column] ?? column;
}

function nameValue({ column }: Field, key: string, texts: Texts): string {
  const names: Partial<Record<Field['column'], Readonly<Record<string, string>>>> = {
    kind: texts.kinds,
    contact_method: texts.contactMethods,
    consent: { yes: texts.agree },
  };
  return names[column]?.[key] ?? key;
}

import type { CentreChannel } from '../../core/contacts/channel.ts';
import { NO_PUBLIC_CONTACTS, type PublicContacts } from '../../core/redact/context/public-contacts.ts';
import { nationalDigits, publicNumberTest } from '../../core/redact/context/public-numbers.ts';
import { houseFinder } from '../../core/redact/places/address.ts';
import { createWords } from '../../core/redact/words/words.ts';
import type { Glossary } from '../read/read-glossary.ts';
import { readRedactionWords } from '../read/read-redaction-words.ts';
import type { CentreFile } from '../schema/centre-schema.ts';
import type { ServiceFile } from '../schema/service-schema.ts';

/** The numbers, mail boxes and houses that services and centres publish, each once and in order. */
export function compilePublicContacts({ services, centres }: Pick<Glossary, 'services' | 'centres'>): PublicContacts {
  const findHouses = houseFinder(createWords(readRedactionWords()));
  const housesOf = (address: string) => findHouses(address).map(({ start, end }) => address.slice(start, end));
  const contacts = [...services.map(ofService), ...centres.map((centre) => ofCentre(centre, housesOf))];
  const isPublicAnyway = publicNumberTest(NO_PUBLIC_CONTACTS);
  const phones = contacts.flatMap((contact) => contact.phones).filter((number) => !isPublicAnyway(number));
  return {
    phones: eachOnce(phones.map(nationalDigits)),
    mailboxes: eachOnce(contacts.flatMap(({ mailboxes }) => mailboxes).map((address) => address.toLowerCase())),
    houses: eachOnce(contacts.flatMap(({ houses }) => houses)),
  };
}

function ofService({ contacts, alsoPublic }: ServiceFile): PublicContacts {
  const also = ofAlsoPublic(alsoPublic);
  return { ...also, phones: [...contacts.flatMap(({ number, abroad }) => (abroad ? [number, abroad] : [number])), ...also.phones] };
}

function ofCentre({ phone, channels, address, alsoPublic }: CentreFile, housesOf: (address: string) => string[]): PublicContacts {
  const also = ofAlsoPublic(alsoPublic);
  const reached = channels.map(ofChannel);
  return {
    phones: [...(phone ? [phone] : []), ...reached.flatMap(({ phones = [] }) => phones), ...also.phones],
    mailboxes: [...reached.flatMap(({ mailboxes = [] }) => mailboxes), ...also.mailboxes],
    houses: [...Object.values(address ?? {}).flatMap(housesOf), ...also.houses],
  };
}

function ofChannel(channel: CentreChannel): Partial<PublicContacts> {
  switch (channel.type) {
    case 'phone':
      return { phones: [channel.number] };
    case 'mailto':
      return { mailboxes: [channel.address] };
    case 'portal':
    case 'open311':
      return {};
    default:
      return channel satisfies never;
  }
}

function ofAlsoPublic(known: CentreFile['alsoPublic']): PublicContacts {
  return {
    phones: known.flatMap((one) => (one.type === 'phone' ? [one.number] : [])),
    mailboxes: known.flatMap((one) => (one.type === 'mailto' ? [one.address] : [])),
    houses: known.flatMap((one) => (one.type === 'house' ? one.written : [])),
  };
}

function eachOnce(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

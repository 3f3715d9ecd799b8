import { nationalDigits } from '../../../../core/redact/context/public-numbers.ts';
import type { Glossary } from '../../../../glossary/read/read-glossary.ts';

/** The digits of every number that services, centres and dangers give their readers. */
export function knownNumbers({ services, centres, dangers }: Pick<Glossary, 'services' | 'centres' | 'dangers'>): ReadonlySet<string> {
  const numbers = [
    ...services.flatMap(({ contacts }) => contacts.flatMap(({ number, abroad }) => [number, abroad ?? ''])),
    ...centres.flatMap(({ phone, channels }) => [
      phone ?? '',
      ...channels.flatMap((channel) => (channel.type === 'phone' ? [channel.number] : [])),
    ]),
    ...dangers.flatMap((danger) => danger.numbers),
  ];
  return new Set(numbers.filter(Boolean).map(nationalDigits));
}

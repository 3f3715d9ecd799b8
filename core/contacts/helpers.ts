import type { Directory, ServiceDetails } from '../directory.ts';
import type { Service } from '../services.ts';
import type { Centre } from './centre.ts';
import type { PhoneLine } from './phone-line.ts';
import type { SpokenLanguages } from './spoken-language.ts';

/** Of the directory what cards tell who helps by. */
export interface Helpers extends Pick<Directory, 'centres' | 'regions'> {
  services: Readonly<Record<Service, HelpingService>>;
  languages: Pick<SpokenLanguages, 'own'>;
}

export type HelpingService = Pick<ServiceDetails, 'name' | 'institution' | 'yours' | 'contacts'>;

/** The same as it travels: each line once, whichever services have it, and nothing that no card shows. */
export interface PackedHelpers extends Pick<Helpers, 'regions' | 'languages'> {
  services: Readonly<Record<Service, PackedService>>;
  lines: readonly Omit<PhoneLine, keyof typeof UNSEEN_OF_LINE>[];
  centres: readonly Omit<Centre, keyof typeof UNSEEN_OF_CENTRE>[];
}

/** `lines`: the numbers of its contacts. */
type PackedService = Omit<HelpingService, 'contacts'> & { lines: readonly number[] };

/** What no card shows, as it stands where it is not known. */
const UNSEEN_OF_LINE = { abroad: null, notes: null } as const;
const UNSEEN_OF_CENTRE = { address: null, notes: null, channels: [] } as const;

/** The directory as cards load it. */
export function packHelpers({ services, centres, regions, languages }: Directory): PackedHelpers {
  const lines = new Map<string, number>();
  const numberOf = ({ abroad: _, notes: __, ...line }: PhoneLine) => {
    const text = JSON.stringify(line);
    const number = lines.get(text) ?? lines.size;
    lines.set(text, number);
    return number;
  };
  const packed = Object.entries(services).map(([id, { name, institution, yours, contacts }]) => {
    return [id, { name, institution, yours, lines: contacts.map(numberOf) }] as const;
  });
  return {
    services: Object.fromEntries(packed) as unknown as PackedHelpers['services'],
    lines: [...lines.keys()].map((text) => JSON.parse(text) as PackedHelpers['lines'][number]),
    centres: centres.map(({ address: _, notes: __, channels: ___, ...centre }) => centre),
    regions,
    languages: { own: languages.own },
  };
}

/** What `packHelpers` has packed. */
export function unpackHelpers({ services, lines, centres, ...rest }: PackedHelpers): Helpers {
  const whole = lines.map((line): PhoneLine => ({ ...line, ...UNSEEN_OF_LINE }));
  const unpacked = Object.entries(services).map(([id, { lines: numbers, ...service }]) => {
    return [id, { ...service, contacts: numbers.map((number) => whole[number]!) }] as const;
  });
  return {
    ...rest,
    services: Object.fromEntries(unpacked) as unknown as Helpers['services'],
    centres: centres.map((centre) => ({ ...centre, ...UNSEEN_OF_CENTRE })),
  };
}

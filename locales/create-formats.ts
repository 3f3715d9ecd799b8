/** What is filled into a text, by its names there. */
export type Filling = Readonly<Record<string, unknown>>;

/** Writes a value in a format of a text: `number`, `currency`, `datetime(month: long; timeZone: UTC)`. */
export type Format = (format: string, value: unknown, values: Filling) => string;

/** A kind of format with its options, as `Intl` has them. */
const WRITTEN = /^(\w+)(?:\((.*)\))?$/;

/** The formats of a language; each is made once. Throws for one that does not exist. `currency` takes the code from the value of that name. */
export function createFormats(language: string): Format {
  const made = new Map<string, (value: unknown) => string>();
  return (format, value, { currency }) => {
    const key = format === 'currency' ? `${format} ${currency}` : format;
    const write = made.get(key) ?? createFormat(language, format, currency);
    made.set(key, write);
    return write(value);
  };
}

function createFormat(language: string, format: string, currency: unknown): (value: unknown) => string {
  const [, kind, written = ''] = WRITTEN.exec(format) ?? [];
  const options = optionsOf(written);
  if (kind === 'number' || kind === 'currency') {
    const { format: write } = new Intl.NumberFormat(
      language,
      kind === 'currency' ? { ...options, style: kind, currency: String(currency) } : options,
    );
    return (value) => write(Number(value));
  }
  if (kind !== 'datetime') throw new Error(`There is no format “${format}”.`);
  const { format: write } = new Intl.DateTimeFormat(language, options);
  return (value) => write(value as Date);
}

/** `month: long; maximumFractionDigits: 1` as options; figures are numbers. */
function optionsOf(written: string): Record<string, string | number> {
  const pairs = written.split(';').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split(':').map((part) => part.trim());
      return [name, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

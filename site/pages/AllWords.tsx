import { bytesOf, DOWNLOADS } from '../downloads/make-downloads.ts';
import { formatDate } from '../format-date.ts';
import { FORMAT_TAGS } from '../format-tags.ts';
import type { View } from '../site.ts';

/** All words as files, with what each is for and how large it is. */
export function AllWords({ view }: { view: View }) {
  const { site, language, t } = view;
  const { edition, files } = site.downloads;
  const size = (file: keyof typeof DOWNLOADS) => formatSize(bytesOf(files[file]), view);
  return (
    <section class="downloads whole" aria-labelledby="downloads">
      <h2 id="downloads">{t('downloads.title')}</h2>
      <p>{t('downloads.about')}</p>
      <ul>
        <li>
          <a href={`../${DOWNLOADS.csv}`} download>
            CSV
          </a>{' '}
          <span class="size">{size('csv')}</span> {t('downloads.csv')}
        </li>
        <li>
          <a href={`../${DOWNLOADS.json}`} download>
            JSON
          </a>{' '}
          <span class="size">{size('json')}</span> {t('downloads.json')}
        </li>
        <li>
          <a href={`../${DOWNLOADS.schema}`}>JSON Schema</a> <span class="size">{size('schema')}</span> {t('downloads.schema')}
        </li>
      </ul>
      <p class="edition">
        {edition.date
          ? t('downloads.edition', { version: edition.version, date: formatDate(edition.date, language) })
          : t('downloads.undated', { version: edition.version })}
      </p>
    </section>
  );
}

const KILO = 1000;

function formatSize(bytes: number, { language }: View): string {
  const isLarge = bytes >= KILO * KILO;
  const format = new Intl.NumberFormat(FORMAT_TAGS.get(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(bytes / (isLarge ? KILO * KILO : KILO));
}

import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/create-translator.ts';
import type { Settings } from './settings.ts';

const SAMPLES = ['plain', 'strict', 'euc-kr'] as const;

/** A sample page on which the widget runs as it is set; it starts anew with each change. */
export function Preview({ settings, t }: { settings: Settings; t: Translate }) {
  const [sample, setSample] = useState<(typeof SAMPLES)[number]>('plain');
  const address = `samples/${sample}.html?${new URLSearchParams(settings)}`;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      <div class="samples">
        {SAMPLES.map((each) => (
          <label key={each}>
            <input type="radio" name="sample" checked={sample === each} onChange={() => setSample(each)} />
            {t(`preview.${each}`)}
          </label>
        ))}
      </div>
      <iframe key={address} src={address} title={t('preview.frame')} />
    </section>
  );
}

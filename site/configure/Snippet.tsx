import { useState } from 'preact/hooks';
import type { Translate } from '../../locales/create-translator.ts';
import { copyText } from '../../page/copy-text.ts';
import type { Setup } from './load-setup.ts';
import type { Settings } from './settings.ts';
import { writePolicy, writeSnippet } from './write-snippet.ts';

/** The tag and the policy for what is set, to be copied, and the files to be served. */
export function Snippet({ settings, setup: { release }, t }: { settings: Settings; setup: Setup; t: Translate }) {
  const [folder, setFolder] = useState('');
  const [withIntegrity, setWithIntegrity] = useState(true);
  /** What was last copied, and whether the browser let us. */
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const snippet = writeSnippet(settings, release, { folder, withIntegrity });
  const copy = async () => setCopied({ text: snippet, done: await copyText(snippet) });
  const size = `${Math.ceil(release.zipBytes / 1e5) / 10} MB`;
  return (
    <section class="snippet" aria-labelledby="snippet">
      <h2 id="snippet">{t('snippet.title')}</h2>
      <div class="option">
        <label for="folder">{t('snippet.folder')}</label>
        <p id="folder-hint">{t('snippet.folderHint', { version: release.version })}</p>
        <input
          id="folder"
          type="text"
          aria-describedby="folder-hint"
          spellcheck={false}
          value={folder}
          onInput={(event) => setFolder(event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input type="checkbox" checked={withIntegrity} onChange={(event) => setWithIntegrity(event.currentTarget.checked)} />
        {t('snippet.integrity')}
      </label>
      {withIntegrity && <p class="note">{t('snippet.integrityHint')}</p>}
      <pre>{snippet}</pre>
      <button type="button" class="action" onClick={() => void copy()}>
        {t('snippet.copy')}
      </button>
      <p role="status">{copied?.text === snippet && t(copied.done ? 'snippet.copied' : 'snippet.copyFailed')}</p>
      <h3>{t('snippet.policy')}</h3>
      <pre>{writePolicy(settings)}</pre>
      <p>
        <a class="action" href={release.zip} download>
          {t('snippet.download', { size })}
        </a>{' '}
        {t('snippet.version', { version: release.version })}
      </p>
    </section>
  );
}

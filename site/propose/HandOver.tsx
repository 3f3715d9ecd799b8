import { useEffect, useRef, useState } from 'preact/hooks';
import { WayButton, WayLink } from '../../components/Way.tsx';
import { ADDRESSES, type Addresses } from '../../core/addresses.ts';
import { copyText } from '../../page/copy-text.ts';
import { download } from '../../page/download.ts';
import type { FormTexts } from './form-texts.ts';
import { type HandedWord, listWordWays } from './hand-over.ts';

export interface HandOverProps {
  word: HandedWord;
  isSound: boolean;
  texts: FormTexts;
  /** Called when a way was chosen. */
  onHanded(): void;
  addresses?: Addresses;
}

/** All that is handed over, and the ways; an unfinished word cannot be proposed as it stands. Takes the focus when it appears. */
export function HandOver({ word, isSound, texts, onHanded, addresses = ADDRESSES }: HandOverProps) {
  const { t } = texts;
  const ways = listWordWays(word, texts, addresses);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was last copied, and whether the browser let us; another text since is not. */
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy(text: string): Promise<void> {
    setCopied({ text, done: await copyText(text) });
    onHanded();
  }
  const mailNotes = [t(ways.mail.hasFile ? 'ways.mailNote' : 'ways.mailAttach'), ...(addresses.mail ? [] : [t('ways.mailNobody')])];
  return (
    <section class="hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over" ref={heading} tabIndex={-1}>
        {t('ways.title')}
      </h2>
      <p>{t(isSound ? 'ways.sound' : 'ways.unfinished')}</p>
      <p class="hint">{t('ways.intro')}</p>
      <textarea readOnly rows={14} aria-labelledby="hand-over" value={ways.copy} spellcheck={false} />
      <ul class="ways">
        {ways.forge && isSound && (
          <li>
            <WayLink
              icon="send"
              title={t('ways.forge')}
              note={t(ways.forge.hasFile ? 'ways.forgeNote' : 'ways.forgeCopied')}
              href={ways.forge.href}
              onClick={() => void (ways.forge!.hasFile ? onHanded() : copy(word.written.text))}
              away
            />
          </li>
        )}
        <li>
          <WayButton
            icon="list"
            title={t('ways.download', { name: ways.name })}
            note={t('ways.downloadNote')}
            onClick={() => {
              download(ways.name, 'application/yaml', word.written.text);
              onHanded();
            }}
          />
        </li>
        <li>
          <WayLink icon="mail" title={t('ways.mail')} note={mailNotes.join(' ')} href={ways.mail.href} onClick={onHanded} />
        </li>
        <li>
          <WayButton icon="copy" title={t('ways.copy')} onClick={() => void copy(ways.copy)} />
        </li>
      </ul>
      <p role="status">
        {copied && [ways.copy, word.written.text].includes(copied.text) && t(copied.done ? 'ways.copied' : 'ways.copyFailed')}
      </p>
    </section>
  );
}

import type { Say } from '../../core/digest/tell/telling.ts';

/** A file elsewhere that is to be read: the browser has to be asked first, it did not come, or only a part of its page was seen. */
export type OfferedFile = { type: 'ask'; host: string } | { type: 'failed' } | { type: 'screen' };

export interface FileOfferProps {
  offer: OfferedFile;
  say: Say;
  onFetch(): void;
}

/** What the reader has to know of a file that is elsewhere, and the press at which the browser asks whether it may be fetched. */
export function FileOffer({ offer, say, onFetch }: FileOfferProps) {
  if (offer.type !== 'ask') return <p role="status">{say(`address.${offer.type}`)}</p>;
  return (
    <div class="file-offer">
      <p>{say('address.from', { host: offer.host })}</p>
      <button type="button" class="action primary" onClick={onFetch}>
        {say('address.fetch')}
      </button>
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Digest, DigestField } from '../../core/digest/digest.ts';
import type { Field } from '../../core/digest/notice.ts';
import { sayField } from '../../core/digest/tell/say-field.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';
import type { LetterDigestProps } from './letter-digest-props.ts';

export interface DigestFieldsProps {
  digest: Digest;
  telling: Telling;
  heading: 'h3' | 'h4';
  onPlace: LetterDigestProps['onPlace'];
}

/** How much of the letter is shown around a place, in characters. */
const AROUND = 40;

/** What was read in the letter, and where. */
export function DigestFields({ digest: { fields, text }, telling, heading: Name, onPlace }: DigestFieldsProps) {
  const { say } = telling;
  const rows = Object.entries(fields) as [Field, DigestField][];
  return (
    <div class="part">
      <Name>{say('read')}</Name>
      {rows.length === 0 && <p>{say('nothing')}</p>}
      <ul class="fields">
        {rows.map(([field, found]) => (
          <li key={field}>
            <p>
              <span class="label">{say(`fields.${field}`)}</span>
              <span lang={'text' in found ? 'ko' : undefined}>{sayField(found, telling)}</span>
              {found.unsure && <span class="unsure">{say('unsure')}</span>}
            </p>
            {found.start !== undefined && found.end !== undefined && (
              <Place {...{ text, say, onPlace }} start={found.start} end={found.end} name={say(`fields.${field}`)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PlaceProps extends Pick<DigestFieldsProps, 'onPlace'> {
  text: string;
  start: number;
  end: number;
  say: Telling['say'];
  name: string;
}

/** Where the letter has a field, shown at a press: in the letter, or with the words around it. */
function Place({ onPlace, ...place }: PlaceProps) {
  if (!onPlace) return <Quote {...place} />;
  const { say, name, start, end } = place;
  return (
    <button type="button" class="plain" onClick={() => onPlace(start, end)}>
      {say('place')}
      <span class="hidden">: {name}</span>
    </button>
  );
}

function Quote({ text, start, end, say, name }: Omit<PlaceProps, 'onPlace'>) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return (
    <>
      <button type="button" class="plain" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {say('place')}
        <span class="hidden">: {name}</span>
      </button>
      {isOpen && (
        <blockquote id={id} lang="ko">
          {start > AROUND && '… '}
          {before}
          <mark>{text.slice(start, end)}</mark>
          {after}
          {end + AROUND < text.length && ' …'}
        </blockquote>
      )}
    </>
  );
}

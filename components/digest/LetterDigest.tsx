import type { ComponentChildren } from 'preact';
import type { Digest } from '../../core/digest/digest.ts';
import { sayUnknownKind } from '../../core/digest/tell/say-unknown-kind.ts';
import { fillNotice, SURE, type Telling } from '../../core/digest/tell/telling.ts';
import type { Heading } from '../panel/list/WordSection.tsx';
import { DigestActions } from './DigestActions.tsx';
import { DigestFields } from './DigestFields.tsx';
import { DigestHelp } from './DigestHelp.tsx';
import { DigestMoney } from './DigestMoney.tsx';
import { DigestSteps } from './DigestSteps.tsx';
import { DigestWords } from './DigestWords.tsx';
import type { LetterDigestProps } from './letter-digest-props.ts';

const BELOW = { h2: 'h3', h3: 'h4' } as const;

/** What a letter is and what it asks of its reader, the most pressing first. */
export function LetterDigest(props: LetterDigestProps) {
  const { digest, telling, heading: Name, language, t, shell, glossary, onOpen, onPlace } = props;
  const { say, texts, model } = telling;
  const { kind, sure, warning, service } = digest;
  const sub = BELOW[Name];
  const known = kind === null ? undefined : texts.notices[kind];
  const notice = model.notices.find(({ id }) => id === kind);
  const isReal = known !== undefined && warning === null;
  return (
    <section class="digest">
      {warning && <Warning digest={digest} telling={telling} heading={Name} />}
      {!known && !warning && <Name class="kind">{sayUnknownKind(digest, say)}</Name>}
      {isReal && (
        <div>
          {sure < SURE && <p class="message">{say('kind.maybe')}</p>}
          <Name class="kind">{known.name}</Name>
          <Told text={known.about} {...{ kind, telling }} />
        </div>
      )}
      {digest.several && <p class="message">{say('several')}</p>}
      {!warning && <DigestMoney {...{ digest, telling }} />}
      <DigestSteps {...{ digest, telling, shell }} heading={sub} />
      {isReal && (
        <>
          <Part heading={sub} title={say('otherwise')}>
            <Told text={known.otherwise} {...{ kind, telling }} />
          </Part>
          <Part heading={sub} title={say('genuine')}>
            <Told text={known.genuine} {...{ kind, telling }} />
          </Part>
          {notice && notice.bring.length > 0 && (
            <Part heading={sub} title={say('bring')}>
              <ul class="papers">
                {notice.bring
                  .flatMap((id) => texts.papers[id] ?? [])
                  .map(({ name, korean }) => (
                    <li key={korean}>
                      {name !== korean && <>{name} </>}
                      <span lang="ko">{korean}</span>
                    </li>
                  ))}
              </ul>
            </Part>
          )}
        </>
      )}
      <DigestHelp {...{ service, language, t, shell }} heading={sub} />
      {isReal && notice && <DigestWords {...{ glossary, language, onOpen, say }} heading={sub} ids={notice.terms} />}
      {!warning && <DigestFields {...{ digest, telling, onPlace }} heading={sub} />}
      <DigestActions {...props} />
    </section>
  );
}

/** A part of the digest below a heading of its own. */
function Part({ heading: Name, title, children }: { heading: 'h3' | 'h4'; title: string; children: ComponentChildren }) {
  return (
    <div class="part">
      <Name>{title}</Name>
      {children}
    </div>
  );
}

/** A text with its numbers; where one holds no longer, who is asked in its place. */
function Told({ text, kind, telling }: { text: string; kind: string | null; telling: Telling }) {
  return <p>{fillNotice(text, kind, telling) ?? telling.say('old')}</p>;
}

/** Above all else where a letter looks like a fake: what not to do, and why. */
function Warning({ digest, telling, heading: Name }: { digest: Digest; telling: Telling; heading: Heading }) {
  const { say, texts } = telling;
  return (
    <div class="fake">
      <Name>{say('imitation')}</Name>
      <p class="label">{say('why')}</p>
      <ul>
        {digest.signs.map((sign) => (
          <li key={sign}>{texts.imitations[sign]}</li>
        ))}
      </ul>
    </div>
  );
}

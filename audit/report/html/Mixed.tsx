/** Hangul with what is between its words: spaces, and the signs of Korean compounds. */
const HANGUL = /(\p{Script=Hangul}+(?:[ ,·/-]*\p{Script=Hangul}+)*)/u;

/** A text of the report with the Korean in it marked as such, so that it is read aloud as Korean in the English part too. */
export function Mixed({ text }: { text: string }) {
  return (
    <>
      {text.split(HANGUL).map((part, at) =>
        at % 2 ? (
          <span key={at} lang="ko">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

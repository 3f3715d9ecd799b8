/** Hangul with what is between its words: spaces, and the signs of Korean compounds. */
const HANGUL = /(\p{Script=Hangul}+(?:[ ·/-]*\p{Script=Hangul}+)*)/u;

/** A text in the language of the page with its Korean marked as such, so that browsers draw it and read it aloud as Korean. */
export function Mixed({ text }: { text: string }) {
  return (
    <>
      {text.split(HANGUL).map((part, index) =>
        index % 2 ? (
          <span key={index} lang="ko">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

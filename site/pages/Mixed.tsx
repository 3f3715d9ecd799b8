/** Hangul with what stands between its words: spaces, and the signs of Korean compounds. */
const HANGUL = /(\p{Script=Hangul}+(?:[ ·/-]*\p{Script=Hangul}+)*)/u;

/** A text in the language around it, with the Korean in it marked as such: it is read aloud and drawn as Korean. */
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

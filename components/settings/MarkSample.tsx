import { useEffect, useRef } from 'preact/hooks';

export interface MarkSampleProps {
  /** Reads and marks the sample as a page is; returns what ends that. */
  start(root: HTMLElement): () => void;
}

/**
 * Korean text on three grounds, as pages have it, with words of every level and one word twice: whatever the reader chooses,
 * something is marked, and the marks show their contrast.
 */
export function MarkSample({ start }: MarkSampleProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => start(root.current!), [start]);
  return (
    <div class="sample" lang="ko" translate={false} ref={root}>
      <section class="ground">
        <p>체류기간을 연장하려면 외국인등록증과 여권을 가지고 오세요. 여권이 없으면 먼저 문의하세요.</p>
      </section>
      <section class="ground coloured">
        <p>과태료 고지서를 받으셨나요?</p>
      </section>
      <section class="ground dark">
        <p>지역가입자와 피부양자 안내</p>
      </section>
    </div>
  );
}

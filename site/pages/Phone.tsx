/** A number to call. */
export function Phone({ number, label }: { number: string; label: string }) {
  return (
    <a class="phone" href={`tel:${number}`} aria-label={label}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M6.5 3.5l2 4-1.8 1.6a9 9 0 0 0 4.2 4.2l1.6-1.8 4 2c0 2-1 3-2.5 3C8.5 16.5 3.5 11.5 3.5 6c0-1.5 1-2.5 3-2.5z" />
      </svg>
      {number}
    </a>
  );
}

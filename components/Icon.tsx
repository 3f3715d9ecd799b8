/** Line icons on a 20 × 20 grid, drawn for this project. */
const PATHS = {
  speaker: 'M4 8v4h3l4 3.5v-11L7 8H4zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.5 5.5a6.5 6.5 0 0 1 0 9',
  close: 'M5 5l10 10M15 5L5 15',
  phone: 'M6.5 3.5l2 4-1.8 1.6a9 9 0 0 0 4.2 4.2l1.6-1.8 4 2c0 2-1 3-2.5 3C8.5 16.5 3.5 11.5 3.5 6c0-1.5 1-2.5 3-2.5z',
  list: 'M3.5 5.5h2M8 5.5h8.5M3.5 10h2M8 10h8.5M3.5 14.5h2M8 14.5h8.5',
  mail: 'M3 5.5h14v9H3zM3 6l7 5 7-5',
  globe: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM3 10h14M10 3c2.4 2 3.4 4.3 3.4 7s-1 5-3.4 7c-2.4-2-3.4-4.3-3.4-7s1-5 3.4-7z',
  copy: 'M7 7h9v9.5H7zM13 7V3.5H4V13h3',
  show: 'M3 4.5h14v9.5H3zM7 17h6M10 14v3M6 8h8M6 10.5h5',
  print: 'M6 8V3.5h8V8M6 13.5H3.5V8h13v5.5H14M6 11.5h8v5H6z',
  send: 'M3.5 10L16.5 3.5l-4 13-3-5.5zM9.5 11l7-7.5',
  ask: 'M4 4h12v9H9.5L6 16.5V13H4zM8 7.2a2 1.8 0 1 1 2 2v1',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  gear: 'M10 7.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2zM8.5 4.6L8.7 2.7L11.3 2.7L11.5 4.6L12.8 5.1L14.3 4L16 5.7L14.9 7.2L15.4 8.5L17.3 8.7L17.3 11.3L15.4 11.5L14.9 12.8L16 14.3L14.3 16L12.8 14.9L11.5 15.4L11.3 17.3L8.7 17.3L8.5 15.4L7.2 14.9L5.7 16L4 14.3L5.1 12.8L4.6 11.5L2.7 11.3L2.7 8.7L4.6 8.5L5.1 7.2L4 5.7L5.7 4L7.2 5.1z',
  next: 'M8 4.5l5.5 5.5L8 15.5',
  unfold: 'M5.5 8l4.5 4.5L14.5 8',
  star: 'M10 2.5l2.3 4.9 5.2.6-3.9 3.6 1 5.3-4.6-2.6-4.6 2.6 1-5.3L2.5 8l5.2-.6z',
  search: 'M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM12.5 12.5l4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the element that holds it carries the label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

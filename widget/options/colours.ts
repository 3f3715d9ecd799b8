/** The colours of our interface that an agency can set. */
export const COLOURS = [
  '--annae-accent',
  '--annae-accent-text',
  '--annae-surface',
  '--annae-raised',
  '--annae-text',
  '--annae-muted',
  '--annae-line',
  '--annae-danger',
  '--annae-danger-surface',
  '--annae-button',
  '--annae-button-text',
] as const;

export type ColourName = (typeof COLOURS)[number];

/** Texts and the grounds that they stand on, by the custom properties of both. */
export const COLOUR_PAIRS: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['--annae-text', '--annae-surface'],
  ['--annae-text', '--annae-raised'],
  ['--annae-muted', '--annae-surface'],
  ['--annae-muted', '--annae-raised'],
  ['--annae-accent', '--annae-surface'],
  ['--annae-accent', '--annae-raised'],
  ['--annae-accent-text', '--annae-accent'],
  ['--annae-danger', '--annae-surface'],
  ['--annae-danger', '--annae-danger-surface'],
  ['--annae-button-text', '--annae-button'],
];

/** Sets colours on our element. The button follows the accent unless it has a colour of its own. */
export function setColours(host: HTMLElement, colours: Readonly<Partial<Record<ColourName, string>>>): void {
  const button = colours['--annae-accent'] !== undefined && {
    '--annae-button': 'var(--annae-accent)',
    '--annae-button-text': accentText(colours),
  };
  for (const [name, value] of Object.entries({ ...button, ...colours })) host.style.setProperty(name, value);
}

/** The button is there before the style sheet of the card, which has the usual text on an accent. */
function accentText(colours: Readonly<Partial<Record<ColourName, string>>>): string {
  return colours['--annae-accent-text'] === undefined ? 'light-dark(#fff, #0d1830)' : 'var(--annae-accent-text)';
}

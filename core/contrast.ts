/** Red, green and blue from 0 to 1 (sRGB), and how much of it covers what is below. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** What text needs on its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The contrast of a text on its ground, from 1 to 21 (WCAG 2.2, contrast ratio). The ground counts as covering all below it. */
export function contrastOf(text: Colour, ground: Colour): number {
  const blend = (over: number, under: number) => over * text.alpha + under * (1 - text.alpha);
  const seen = { red: blend(text.red, ground.red), green: blend(text.green, ground.green), blue: blend(text.blue, ground.blue) };
  const [one, other] = [luminanceOf(seen), luminanceOf(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

import themeCss from '../../components/theme.css?inline';
import { type Colour, contrastOf, LEAST_CONTRAST } from '../../core/contrast.ts';
import { adoptStyle } from '../../page/style.ts';
import { createHost } from '../../page/tooltip/own-host.ts';
import { COLOUR_PAIRS, type ColourName, setColours } from '../options/colours.ts';

/** A text that is hard to read on its ground, where the system asks for a light or a dark page. */
export interface WeakColours {
  text: ColourName;
  ground: ColourName;
  scheme: 'light' | 'dark';
  /** From 1 to 4.5. */
  contrast: number;
}

/** As theirs in `launcher.css`, which alone has them. */
const BUTTON = ':host{--annae-button:#1257b8;--annae-button-text:#fff}';

/**
 * Which of our colours are too near each other, with those that the agency sets, by the option or by a style sheet for `annae-host`. An
 * element of ours is in the page for that moment.
 */
export function findWeakColours(document: Document, colours: Readonly<Partial<Record<ColourName, string>>>): WeakColours[] {
  const host = createHost(document, 'open');
  adoptStyle(host.root, themeCss + BUTTON);
  setColours(host.element, colours);
  const probe = document.createElement('span');
  host.root.append(probe);
  const weak = (['light', 'dark'] as const).flatMap((scheme) => {
    probe.style.colorScheme = scheme;
    return COLOUR_PAIRS.flatMap(([text, ground]): WeakColours[] => {
      const [over, under] = [colourOf(probe, text), colourOf(probe, ground)];
      const contrast = over && under ? contrastOf(over, under) : LEAST_CONTRAST;
      return contrast < LEAST_CONTRAST ? [{ text, ground, scheme, contrast }] : [];
    });
  });
  host.destroy();
  return weak;
}

/** The one form in which browsers give any colour back: `color(srgb 0.1 0.2 0.3 / 0.5)`. */
const COMPUTED = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;

function colourOf(probe: HTMLElement, name: ColourName): Colour | null {
  probe.style.color = `color-mix(in srgb, var(${name}), var(${name}))`;
  const [, red, green, blue, alpha = '1'] = COMPUTED.exec(getComputedStyle(probe).color) ?? [];
  return red ? { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) } : null;
}

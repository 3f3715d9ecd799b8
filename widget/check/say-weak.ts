import type { Translate } from '../../locales/create-translator.ts';
import type { WeakColours } from './weak-colours.ts';

/** A line for light and one for dark, each with all that is hard to read there. */
export function sayWeak(weak: readonly WeakColours[], t: Translate): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const pairs = weak
      .filter((each) => each.scheme === scheme)
      .map(({ text, ground, contrast }) => `${text} / ${ground} ${contrast.toFixed(1)}`);
    return pairs.length ? [t(`check.weak.${scheme}`, { pairs: pairs.join(', ') })] : [];
  });
}

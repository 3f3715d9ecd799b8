import { useState } from 'preact/hooks';
import { cropOf } from '../../../core/digest/reading/crop-of.ts';
import type { PictureView } from '../../../core/digest/reading/given-letter.ts';
import type { Say } from '../../../core/digest/tell/telling.ts';
import type { PaperPage } from '../reader-shell.ts';
import { CropFrame } from './CropFrame.tsx';

export interface PictureToolsProps {
  page: PaperPage;
  view: PictureView;
  /** It was turned upright without being asked to. */
  isTurned: boolean;
  say: Say;
  /** Reads the picture once more, turned or cropped. */
  onLook(view: PictureView): void;
}

/** Turning and cropping a picture, for one that was taken in haste. */
export function PictureTools({ page, view, isTurned, say, onLook }: PictureToolsProps) {
  const [isCropping, setCropping] = useState(false);
  const turn = (quarters: 1 | 3) => onLook({ turns: ((view.turns + quarters) % 4) as PictureView['turns'], crop: null });
  if (isCropping) {
    const read = (part: NonNullable<PictureView['crop']>) => onLook({ ...view, crop: cropOf(view.crop, part) });
    return <CropFrame {...{ page, say }} onRead={read} onCancel={() => setCropping(false)} />;
  }
  return (
    <div class="actions picture-tools">
      {isTurned && <TurnedNote {...{ view, say, onLook }} />}
      <button type="button" class="action" onClick={() => turn(3)}>
        {say('view.turnLeft')}
      </button>
      <button type="button" class="action" onClick={() => turn(1)}>
        {say('view.turnRight')}
      </button>
      <button type="button" class="action" onClick={() => setCropping(true)}>
        {say('view.crop')}
      </button>
      {view.crop && (
        <button type="button" class="action" onClick={() => onLook({ ...view, crop: null })}>
          {say('view.whole')}
        </button>
      )}
    </div>
  );
}

const TURNED = { 1: 'view.turnedRight', 2: 'view.turnedOver', 3: 'view.turnedLeft' } as const;

/** How a picture was turned upright, and the way back. */
function TurnedNote({ view: { turns }, say, onLook }: Pick<PictureToolsProps, 'view' | 'say' | 'onLook'>) {
  return (
    <div class="turned-note">
      <p role="status">{turns !== 0 && say(TURNED[turns])}</p>
      <button type="button" class="action" onClick={() => onLook({ turns: 0, crop: null })}>
        {say('view.turnBack')}
      </button>
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WordBox } from '../../../core/digest/reading/drawn-page.ts';
import type { Say } from '../../../core/digest/tell/telling.ts';
import type { PaperPage } from '../reader-shell.ts';
import { Drawing } from './Drawing.tsx';

export interface CropFrameProps {
  page: PaperPage;
  say: Say;
  /** In parts of the picture's width and height (0 … 1). */
  onRead(part: WordBox): void;
  onCancel(): void;
}

const WHOLE: WordBox = { x0: 0, y0: 0, x1: 1, y1: 1 };
const EDGES = { left: 'x0', top: 'y0', right: 'x1', bottom: 'y1' } as const;
/** The smallest part, of width and height. */
const LEAST = 0.05;

/** Chooses the part of a picture that is read: by dragging over it, or edge by edge with keys. */
export function CropFrame({ page, say, onRead, onCancel }: CropFrameProps) {
  const [part, setPart] = useState(WHOLE);
  const start = useRef<{ x: number; y: number } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current!.focus(), []);

  function drag(event: PointerEvent & { currentTarget: HTMLElement }): void {
    const box = event.currentTarget.getBoundingClientRect();
    const x = inside((event.clientX - box.left) / box.width);
    const y = inside((event.clientY - box.top) / box.height);
    if (event.type === 'pointerdown') {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x, y };
    }
    const from = start.current;
    if (!from || Math.abs(from.x - x) < LEAST || Math.abs(from.y - y) < LEAST) return;
    setPart({ x0: Math.min(from.x, x), y0: Math.min(from.y, y), x1: Math.max(from.x, x), y1: Math.max(from.y, y) });
  }

  function move(edge: (typeof EDGES)[keyof typeof EDGES], value: number): void {
    const next = { ...part, [edge]: value };
    if (next.x1 - next.x0 >= LEAST && next.y1 - next.y0 >= LEAST) setPart(next);
  }

  return (
    <div class="crop">
      <p class="message">{say('view.cropHint')}</p>
      <div
        class="crop-picture"
        style={{ aspectRatio: `${page.width} / ${page.height}` }}
        onPointerDown={drag}
        onPointerMove={drag}
        onPointerUp={() => {
          start.current = null;
        }}
      >
        <Drawing page={page} say={say} />
        <div
          class="crop-part"
          style={{
            left: `${100 * part.x0}%`,
            top: `${100 * part.y0}%`,
            width: `${100 * (part.x1 - part.x0)}%`,
            height: `${100 * (part.y1 - part.y0)}%`,
          }}
        />
      </div>
      <div class="crop-edges">
        {Object.entries(EDGES).map(([name, edge], at) => (
          <label key={name}>
            <span class="label">{say(`view.${name}`)}</span>
            <input
              ref={at === 0 ? first : undefined}
              type="range"
              min={0}
              max={1}
              step={0.01}
              value={part[edge]}
              onInput={({ currentTarget }) => move(edge, currentTarget.valueAsNumber)}
            />
          </label>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="action primary" onClick={() => onRead(part)}>
          {say('view.readPart')}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {say('view.cancel')}
        </button>
      </div>
    </div>
  );
}

function inside(part: number): number {
  return Math.min(1, Math.max(0, part));
}

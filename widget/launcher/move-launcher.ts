/** How the reader moves the button. */
export interface MoveOptions {
  button: HTMLElement;
  /** Puts its left upper corner there in the view. */
  moveTo(left: number, top: number): void;
  /** A move has begun, which the last of these takes back. */
  onStart(): void;
  takeBack(): void;
  onPress(): void;
}

/** Pixels after which a press is a drag. */
const DRAG = 6;
/** Pixels for an arrow key, without and with Shift. */
const STEPS = [16, 64] as const;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets the reader drag the button, or move it with the arrow keys; Escape takes that back. A press without a move is one. */
export function watchMoves({ button, moveTo, onStart, takeBack, onPress }: MoveOptions): void {
  const corner = () => button.getBoundingClientRect();
  /** Where the pointer went down on the button, seen from its corner; null while none is down. */
  let down: { x: number; y: number; dragged: boolean } | null = null;
  /** The end of a drag is a click too. */
  let isDragEnd = false;
  let movedByKeys = false;

  function drag(x: number, y: number): void {
    if (!down) return;
    const { left, top } = corner();
    if (!down.dragged && Math.hypot(x - down.x - left, y - down.y - top) < DRAG) return;
    if (!down.dragged) onStart();
    down.dragged = true;
    moveTo(x - down.x, y - down.y);
  }

  function endDrag(): void {
    isDragEnd ||= down?.dragged ?? false;
    down = null;
  }

  function moveByKey([x, y]: readonly [number, number], step: number): void {
    if (!movedByKeys) onStart();
    movedByKeys = true;
    const { left, top } = corner();
    moveTo(left + x * step, top + y * step);
  }

  /** False where nothing has been moved. */
  function undoMove(): boolean {
    if (!movedByKeys && !down?.dragged) return false;
    endDrag();
    movedByKeys = false;
    takeBack();
    return true;
  }

  button.addEventListener('pointerdown', ({ button: pressed, pointerId, clientX, clientY }) => {
    isDragEnd = false;
    if (pressed !== 0) return;
    const { left, top } = corner();
    down = { x: clientX - left, y: clientY - top, dragged: false };
    button.setPointerCapture(pointerId);
  });
  button.addEventListener('pointermove', ({ clientX, clientY }) => drag(clientX, clientY));
  button.addEventListener('pointerup', endDrag);
  button.addEventListener('pointercancel', endDrag);
  button.addEventListener('click', () => {
    if (!isDragEnd) onPress();
    isDragEnd = false;
  });
  button.addEventListener('blur', () => {
    movedByKeys = false;
  });
  button.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (arrow) moveByKey(arrow, STEPS[event.shiftKey ? 1 : 0]);
    else if (event.key !== 'Escape' || !undoMove()) return;
    event.preventDefault();
  });
}

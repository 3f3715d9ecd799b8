import { fixedBoxIn } from './fixed-box.ts';
import { findClearPlace, type LauncherPlace, placeAt, type Size } from './launcher-place.ts';

/** Where the button is, and who has put it there. */
export interface LauncherSeat {
  /** Looks at the page again: makes room for what has come, and returns when that has gone. */
  look(): void;
  /** The reader puts the left upper corner there. */
  moveTo(left: number, top: number): void;
  /** The reader begins to move it. */
  remember(): void;
  /** Puts it back where it was then. */
  takeBack(): void;
}

/** How often in a row its own place has to be free before the button returns to it: what comes and goes does not make it flicker. */
const FREE = 2;

interface Seat {
  place: LauncherPlace;
  /** The reader has chosen it, so that it stays. */
  isChosen: boolean;
}

/** Keeps the button where the page has nothing else at its edge, until the reader puts it somewhere. */
export function createSeat(box: HTMLElement, button: HTMLElement, first: LauncherPlace): LauncherSeat {
  const { documentElement } = box.ownerDocument;
  let seat: Seat = { place: first, isChosen: false };
  let before = seat;
  let free = 0;

  const view = (): Size => ({ width: documentElement.clientWidth, height: documentElement.clientHeight });
  const size = (): Size => ({ width: button.offsetWidth, height: button.offsetHeight });

  function put(next: Seat): void {
    seat = next;
    const { side, across, up } = next.place;
    box.dataset.side = side;
    box.dataset.upper = String(up > view().height / 2);
    box.style.setProperty('--across', `${across}px`);
    box.style.setProperty('--up', `${up}px`);
  }

  put(seat);
  return {
    look() {
      if (box.hidden || box.matches(':hover, :focus-within')) return;
      if (seat.isChosen) {
        const { left, top } = button.getBoundingClientRect();
        put({ place: placeAt(left, top, size(), view()), isChosen: true });
        return;
      }
      const place = findClearPlace(first, size(), view(), (near) => fixedBoxIn(box.ownerDocument, near));
      free = place === first ? free + 1 : 0;
      if (place !== first || free >= FREE) put({ place, isChosen: false });
    },
    moveTo: (left, top) => put({ place: placeAt(left, top, size(), view()), isChosen: true }),
    remember() {
      before = seat;
    },
    takeBack: () => put(before),
  };
}

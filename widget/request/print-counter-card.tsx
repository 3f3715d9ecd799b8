import { render } from 'preact';
import { CounterCard, type CounterSheet } from '../../components/request/paper/CounterCard.tsx';
import css from '../../components/request/paper/counter-card.css?inline';
import { printSheet } from '../../page/print-sheet.ts';

/** Prints the counter card by itself. `parent` holds its frame: our shadow root, or the body of a page of ours. */
export function printCounterCard(sheet: CounterSheet, parent: ParentNode & Node): void {
  printSheet({ parent, css, fill: (body) => render(<CounterCard sheet={sheet} />, body) });
}

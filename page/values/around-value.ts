import { isUntilLabel } from '../../core/values/dates/date-place.ts';
import type { Value } from '../../core/values/value.ts';

/** A cell with more text is no label. In UTF-16 code units. */
const LONGEST_LABEL = 40;

/** The innermost table of data around an element; null for a table that only lays the page out. */
export function tableAround(element: Element): Element | null {
  const table = element.closest('table');
  if (!table) return null;
  return table.matches('[role="presentation"], [role="none"]') || table.querySelector('table') ? null : table;
}

/** A day whose label stands in the cell to the left, above it or in the term of a definition is a last day where that says so. */
export function boundByLabel(value: Value, element: Element): Value {
  if (value.type !== 'date' || value.bound !== null || !value.date) return value;
  return labelsOf(element).some((label) => isUntilLabel(label.replace(/\s+/g, ''))) ? { ...value, bound: 'until' } : value;
}

function labelsOf(element: Element): string[] {
  const cell = element.closest('td, dd');
  if (!cell) return [];
  const beside = cell.previousElementSibling;
  const head = cell instanceof HTMLTableCellElement ? (cell.closest('table')?.rows[0]?.cells[cell.cellIndex] ?? null) : null;
  const texts = [beside, head].map((label) => (label && label !== cell ? label.textContent : ''));
  return texts.filter(({ length }) => length > 0 && length <= LONGEST_LABEL);
}

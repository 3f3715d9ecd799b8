// Makes the heads of columns buttons that sort. Without it, tables stay as they were written.
for (const head of document.querySelectorAll('th[data-sort]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sortBy(/** @type {HTMLTableCellElement} */ (head)));
}

/** @param {HTMLTableCellElement} head */
function sortBy(head) {
  const table = /** @type {HTMLTableElement} */ (head.closest('table'));
  const isNumber = head.dataset.sort === 'number';
  const before = head.getAttribute('aria-sort');
  // Numbers are looked at from the greatest on, words from the first on.
  const isDown = before ? before === 'ascending' : isNumber;
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
  const body = /** @type {HTMLTableSectionElement} */ (table.tBodies[0]);
  /** @param {HTMLTableRowElement} row */
  const cellValue = (row) => row.cells[head.cellIndex]?.dataset.value ?? '';
  const collator = new Intl.Collator(head.closest('[lang]')?.getAttribute('lang') ?? 'ko', { numeric: true });
  const rows = [...body.rows].sort((a, b) => {
    const order = isNumber ? Number(cellValue(a)) - Number(cellValue(b)) : collator.compare(cellValue(a), cellValue(b));
    return isDown ? -order : order;
  });
  body.append(...rows);
}

// What is folded away is printed too.
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});

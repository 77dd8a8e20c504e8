export type Cell = string | number | null;

/** The character before a cell that a spreadsheet would run as a formula, by OWASP's list. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would run begins
 * with an apostrophe.
 */
export function csvOf(head: string[], rows: Cell[][]): string {
  return `\ufeff${[head, ...rows].map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null)
    return '';
  if (typeof cell === 'number')
    return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the person at the browser. */
export function download(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

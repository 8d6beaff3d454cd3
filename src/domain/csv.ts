/** What a spreadsheet would run instead of show (OWASP, CSV injection), also as East Asian keyboards write it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const NEEDS_QUOTES = /[",\r\n]/

function csvCell(value: string | number | null): string {
  const text = value === null ? "" : String(value)
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes the cells of a row; gives its line as RFC 4180 writes it. A text that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

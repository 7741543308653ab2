/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula is defused (OWASP, CSV injection): names and headlines are agencies' own
 * words. A byte order mark tells Excel that it is UTF-8.
 */
export const writeCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\u{FEFF}${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '').replace(/^(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

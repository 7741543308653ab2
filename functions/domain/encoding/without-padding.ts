const PADDING: ReadonlySet<string> = new Set(['\0', '\u001A'])

/** Text without the NULs and the Ctrl-Z that old systems fill its last record with, and without byte order marks that were put before its own. */
export const withoutPadding = (text: string): string => {
  let end = text.length
  while (end > 0 && PADDING.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).replace(/^\uFEFF+/, '')
}

/**
 * Reduces the CRs before an LF to one: transfer programs add another each time they mistake the text for a
 * Unix one. NEXT LINE ends the lines of a text that has no other ends, as mainframes write it.
 */
export const normalizeLineEnds = (text: string): string => {
  if (text.includes('\u0085') && !/[\r\n]/.test(text)) return text.replaceAll('\u0085', '\n')
  return text.includes('\r\r\n') ? text.replace(/\r{2,4}\n/g, '\r\n') : text
}

/**
 * Reduces the CRs before an LF to one: transfer programs add another each time they mistake the text for a
 * Unix one. A text without any LF has its lines end in CR, as old Macs write it, or in NEXT LINE, as mainframes do.
 */
export const normalizeLineEnds = (text: string): string => {
  if (!text.includes('\n')) return text.replaceAll(text.includes('\r') ? '\r' : '\u0085', '\n')
  return text.includes('\r\r\n') ? text.replace(/\r{2,4}\n/g, '\r\n') : text
}

/**
 * Reduces the CRs before an LF to one: transfer programs add another each time they mistake the text for a
 * Unix one.
 */
export const normalizeLineEnds = (text: string): string =>
  text.includes('\r\r\n') ? text.replace(/\r{2,4}\n/g, '\r\n') : text

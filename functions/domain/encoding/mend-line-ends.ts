/** A text with one CR before its LF, where programs of transfer put another there each time that they took the text for one of Unix. */
export const mendLineEnds = (text: string): string =>
  text.includes('\r\r\n') ? text.replace(/\r{2,4}\n/g, '\r\n') : text

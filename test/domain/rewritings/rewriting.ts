/** Writes a drop in another way that means the same; undefined if that is not possible. */
export type Rewriting = (text: string) => string | Uint8Array | undefined

export const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')

/**
 * What any text may go through on its way: programs that end lines, and begin and end files, in their own
 * manner.
 */
export const ofAnyText: Record<string, Rewriting> = {
  'line feeds': text => text.replace(/\r\n?/g, '\n'),
  'carriage returns and line feeds': text => text.replace(/\r?\n/g, '\r\n'),
  'a carriage return too many': text => text.replace(/\r?\n/g, '\r\r\n'),
  'carriage returns': text => text.replace(/\r?\n/g, '\r'),
  'a byte order mark': text => `\uFEFF${text}`,
  'blank lines before': text => `\n\n${text}`,
  'blank lines after': text => `${text}\n\n\n`,
}

/** Words with what content systems put into them so that browsers may break them. */
export const breakable = (text: string, mark: string): string =>
  text.replace(/\p{Ll}{3}(?=\p{Ll}{3})/gu, `$&${mark}`)

/** Where the header of a mail stands among its bytes. */
export interface HeaderSpan {
  start: number
  /** Where its last line ends. */
  end: number
  /** Where what the mail says begins. */
  body: number
}

/** A byte order mark, blank lines and mbox's "From " line, which stand before a mail that was saved or exported. */
const BEFORE = /^(?:\xEF\xBB\xBF)?\s*(?:From \S[^\r\n]{0,200}[\r\n]+)?/
/** A line with nothing but white space, which some gateways leave for an empty one. */
const BLANK = /\r?\n[ \t]*\r?\n/g

/** Finds the header of a mail within the first `reach` bytes, where lines end in line feeds. */
export const headerSpan = (bytes: Uint8Array, reach: number): HeaderSpan => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, reach)).toString(
    'latin1',
  )
  const start = BEFORE.exec(head)?.[0].length ?? 0
  BLANK.lastIndex = start
  const blank = BLANK.exec(head)
  return blank
    ? { start, end: blank.index, body: BLANK.lastIndex }
    : { start, end: bytes.byteLength, body: bytes.byteLength }
}

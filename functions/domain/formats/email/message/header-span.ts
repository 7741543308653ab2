/** Where the header of a mail is among its bytes. */
export interface HeaderSpan {
  start: number
  /** Where its last line ends. */
  end: number
  /** Where the content of the mail begins. */
  body: number
}

/** A byte order mark, blank lines and mbox's "From " line, which may precede a saved or exported mail. */
const BEFORE = /^(?:\xEF\xBB\xBF)?\s*(?:From \S[^\r\n]{0,200}[\r\n]+)?/
/** A line of white space, which some gateways leave instead of an empty one. */
const BLANK = /\r?\n[ \t]*\r?\n/g

/** Finds the header of a mail, whose lines end in line feeds, within the first `reach` bytes. */
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

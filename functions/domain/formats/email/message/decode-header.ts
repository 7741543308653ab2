import { decodeWords } from 'postal-mime'

/**
 * An encoded word (RFC 2047) in quoted-printable with raw non-ASCII characters, which should have been
 * encoded.
 */
const RAW_WORD = /=\?([^?\s]{1,40})\?Q\?([^?]{0,2000}[^\0-\x7F][^?]{0,2000})\?=/gi

/** The charset of an encoded word. */
const CHARSET = /=\?[^?\s]{1,40}\?(?=[QB]\?)/gi

/**
 * A header's value with its encoded words decoded. A word whose bytes do not fit the charset it names is read
 * as windows-1252; raw characters inside a word stay as they are. Never makes a U+FFFD.
 */
export const decodeHeader = (value: string): string => {
  const split = value.replace(RAW_WORD, (_, charset: string, text: string) =>
    text.replace(/[^\0-\x7F]+|[\0-\x7F]+/g, run =>
      /^[\0-\x7F]/.test(run) ? `=?${charset}?Q?${run}?=` : run,
    ),
  )
  const decoded = decodeWords(split)
  const told = decoded.includes('\uFFFD') ? decodeWords(split.replace(CHARSET, '=?windows-1252?')) : decoded
  return told.replace(/\s+/g, ' ').trim()
}

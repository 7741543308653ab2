import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Copy } from '../copy.ts'

/**
 * The longest story that is read, in UTF-16 code units and in paragraphs: a book of 150,000 words, ten times
 * the longest in any newspaper.
 */
const MAX_LENGTH = 1_000_000
const MAX_BLOCKS = 40_000
/** Bytes of it as text and as HTML: an answer holds both, and Lambda answers with 6 MB at most. */
const MAX_BYTES = 5_000_000

/**
 * Refuses copy longer than any story, such as a log or a data set, which would cost time and memory and help
 * nobody.
 */
export const refuseLongCopy = ({ blocks }: Copy): Rejection | undefined => {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const bytes = blocks.reduce(
    (sum, { text, html = text }) => sum + Buffer.byteLength(text) + Buffer.byteLength(html),
    0,
  )
  if (length <= MAX_LENGTH && blocks.length <= MAX_BLOCKS && bytes <= MAX_BYTES) return undefined
  return {
    code: 'too-large',
    field: 'body',
    detail: `The story has ${length} characters in ${blocks.length} paragraphs, and ${bytes} bytes as text and as HTML; the limits are ${MAX_LENGTH}, ${MAX_BLOCKS} and ${MAX_BYTES}. Send it in parts.`,
  }
}

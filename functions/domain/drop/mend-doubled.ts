import type { Block, Copy, Span } from '../copy.ts'
import { decodeTwiceEncoded } from '../encoding/decode-twice-encoded.ts'
import { decodeReference } from './decode-reference.ts'

/** What follows "&" in a reference of HTML; those of "<" and ">" may be meant. */
const rest = '(?!(?:lt|gt|#0*6[02]|#x0*3[ce]);)(?:[a-z][a-z\\d]{1,31}|#0*3[489]|#\\d{3,7}|#x[\\da-f]{2,6});'
const inText = new RegExp(`&${rest}`, 'gi')
const inHtml = new RegExp(`&amp;(${rest})`, 'gi')

/** UTF-8 of Latin letters and of quotation marks that was read as windows-1252: "Ã©", "Â°", "â€™". */
const garbled = /[ÂÃ][^\s\w]|â€/

/** A text that a system encoded as UTF-8 twice, beside others in the drop that it did not. */
const decodeText = (text: string): string =>
  garbled.test(text) ? (decodeTwiceEncoded({ text, encoding: '', warnings: [] })?.text ?? text) : text

type Field =
  | 'headline'
  | 'summary'
  | 'slugline'
  | 'dateline'
  | 'credit'
  | 'copyrightNotice'
  | 'copyrightHolder'
  | 'editorNote'

const decodeBlock = (block: Block, meant: (text: string) => string): Block => {
  const text = meant(block.text)
  if (text === block.text) return block
  const html = block.html?.replace(inHtml, (whole, reference: string) => {
    const character = decodeReference(`&${reference}`)
    if (character === '&') return '&amp;'
    return character.startsWith('&') ? whole : character
  })
  return { ...block, text, ...(html !== undefined && { html: decodeText(html) }) }
}

/**
 * Copy of which some fields or blocks were encoded twice, as it was meant, with a warning; the same copy if none were. A module of its own, to be
 * imported on demand with the table of all names of characters.
 */
export const mendDoubled = (copy: Copy, fields: readonly Field[]): Copy => {
  let isDoubled = false
  const meant = (text: string): string => {
    const read = decodeText(text.replace(inText, decodeReference))
    isDoubled ||= read !== text
    return read
  }
  const decodeSpan = (span: Span): Span => ({ ...span, raw: meant(span.raw) })
  const decoded: Copy = { ...copy, blocks: copy.blocks.map(block => decodeBlock(block, meant)) }
  if (copy.bylines) decoded.bylines = copy.bylines.map(decodeSpan)
  for (const field of fields) {
    const span = copy[field]
    if (span) decoded[field] = decodeSpan(span)
  }
  const warning = 'has characters that were encoded twice'
  return isDoubled ? { ...decoded, warnings: [...(copy.warnings ?? []), warning] } : copy
}

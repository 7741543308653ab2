import type { Block, Copy, Span } from '../copy.ts'

/** What follows "&" in a reference of HTML; those of "<" and ">" may be meant. */
const rest = '(?!(?:lt|gt|#0*6[02]|#x0*3[ce]);)(?:[a-z][a-z\\d]{1,31}|#0*3[489]|#\\d{3,7}|#x[\\da-f]{2,6});'
const inText = new RegExp(`&${rest}`, 'gi')
const inHtml = new RegExp(`&amp;(${rest})`, 'gi')

/** Fields that are printed, in which a reference is no part of an address or identifier. */
const fields = [
  'headline',
  'summary',
  'slugline',
  'dateline',
  'credit',
  'copyrightNotice',
  'copyrightHolder',
  'editorNote',
] as const

type Decode = (reference: string) => string

const hasReference = (text = ''): boolean => text.includes('&') && text.search(inText) >= 0

const decodeSpan = (span: Span, decode: Decode): Span => ({ ...span, raw: span.raw.replace(inText, decode) })

const decodeBlock = (block: Block, decode: Decode): Block => {
  const text = block.text.replace(inText, decode)
  if (text === block.text) return block
  const html = block.html?.replace(inHtml, (whole, reference: string) => {
    const character = decode(`&${reference}`)
    if (character === '&') return '&amp;'
    return character.startsWith('&') ? whole : character
  })
  return { ...block, text, ...(html !== undefined && { html }) }
}

/**
 * Copy whose system encoded it twice, as it was meant; with a warning. What Wiredesk itself wrote says what
 * it means.
 */
export const decodeDoubled = async (copy: Copy): Promise<Copy> => {
  const spans = [...fields.map(field => copy[field]), ...(copy.bylines ?? [])]
  const isLeft = [...spans.map(span => span?.raw), ...copy.blocks.map(({ text }) => text)].some(hasReference)
  if (copy.isStory || !isLeft) return copy
  const { decodeReference } = await import('./decode-reference.ts')
  let isDoubled = false
  const decode: Decode = reference => {
    const character = decodeReference(reference)
    isDoubled ||= character !== reference
    return character
  }
  const decoded: Copy = { ...copy, blocks: copy.blocks.map(block => decodeBlock(block, decode)) }
  if (copy.bylines) decoded.bylines = copy.bylines.map(span => decodeSpan(span, decode))
  for (const field of fields) {
    const span = copy[field]
    if (span) decoded[field] = decodeSpan(span, decode)
  }
  const warning = 'has entities of HTML that were encoded twice'
  return isDoubled ? { ...decoded, warnings: [...(copy.warnings ?? []), warning] } : copy
}

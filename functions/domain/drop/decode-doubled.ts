import type { Copy, Span } from '../copy.ts'

/** A reference of HTML, but for those of "<" and ">", which may be meant; and UTF-8 of Latin letters and of quotation marks that was read as windows-1252 ("Ã©", "Â°", "â€™"). */
const doubled = /&(?!(?:lt|gt|#0*6[02]|#x0*3[ce]);)[a-z\d#]{2,32};|[ÂÃ][^\s\w]|â€/i

/** Fields that are printed, in which a reference is no part of an address or identifier. */
const printed = [
  'headline',
  'summary',
  'slugline',
  'dateline',
  'credit',
  'copyrightNotice',
  'copyrightHolder',
  'editorNote',
] as const

/**
 * Copy whose system encoded it twice, as it was meant; with a warning. What Wiredesk itself wrote says what
 * it means.
 */
export const decodeDoubled = async (copy: Copy): Promise<Copy> => {
  const spans: (Span | undefined)[] = [...printed.map(field => copy[field]), ...(copy.bylines ?? [])]
  const texts = [...spans.map(span => span?.raw ?? ''), ...copy.blocks.map(({ text }) => text)]
  if (copy.isStory || !texts.some(text => doubled.test(text))) return copy
  const { mendDoubled } = await import('./mend-doubled.ts')
  return mendDoubled(copy, printed)
}

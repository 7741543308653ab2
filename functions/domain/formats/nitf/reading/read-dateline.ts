import type { Span } from '#domain/copy.ts'
import { namesPlace } from '#domain/formats/reading/names-place.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * A dateline as it would be printed: places and date in order, separated by commas if the agency wrote
 * nothing between them. A `story.date` that is a time stamp, as EFE's is, is left out. Undefined without a
 * place.
 */
export const readDateline = (dateline: XmlElement | undefined): Span | undefined => {
  if (!dateline) return undefined
  const raw = join(dateline)
  return namesPlace(raw) ? { raw, source: 'nitf: body.head/dateline', at: dateline.at } : undefined
}

const join = (element: XmlElement): string => {
  let raw = ''
  for (const child of element.children) {
    const text = (typeof child === 'string' ? child : partOf(child)).replace(/\s+/g, ' ')
    if (typeof child !== 'string' && text.trim() && /[\p{L}\p{N}.)]\s*$/u.test(raw))
      raw = `${raw.trimEnd()}, `
    raw += text
  }
  return raw.replace(/\s+/g, ' ').trim()
}

const partOf = (element: XmlElement): string => {
  if (element.name === 'br') return ' '
  const text = element.name === 'location' ? join(element) : textOf(element).trim()
  return element.name === 'story.date' && (readInstant(text) || !isPrinted(text)) ? '' : text
}

/** "24 nov", "12.06"; a number alone is a time stamp. */
const isPrinted = (date: string): boolean =>
  /\p{L}/u.test(date) || /^\d{1,2}[./]\d{1,2}(?:[./]\d{4})?\.?$/.test(date)

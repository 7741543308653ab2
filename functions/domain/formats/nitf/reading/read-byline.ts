import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * Elements that are parts of their own in a byline, and need a comma before them if the agency wrote none.
 */
const PARTS = new Set(['byttl', 'location', 'org', 'person', 'virtloc'])

/**
 * A byline as a reader sees it: "By <person>Jane Roe</person><byttl>Staff Writer</byttl>" gives "By Jane Roe,
 * Staff Writer". Undefined if the element holds no text.
 */
export const readByline = (byline: XmlElement): Span | undefined => {
  let raw = ''
  let afterPart = false
  for (const child of byline.children) {
    const text = (typeof child === 'string' ? child : readPart(child, raw)).replace(/\s+/g, ' ')
    const part = typeof child !== 'string' && PARTS.has(child.name)
    const bare = part && text.trim() !== '' && (afterPart || child.name === 'byttl')
    if (bare && /[\p{L}\p{N}.)]\s*$/u.test(raw)) raw = `${raw.trimEnd()}, `
    raw += text
    afterPart = part || (afterPart && text.trim() === '')
  }
  raw = raw.replace(/\s+/g, ' ').trim()
  return raw ? { raw, source: 'nitf: body.head/byline', at: byline.at } : undefined
}

/** The text of a part; behind the end of a name's line another begins. */
const readPart = (child: XmlElement, before: string): string =>
  child.name === 'br' && /\s\p{Lu}[^\s,]*\s*$/u.test(before) ? ', ' : textOf(child)

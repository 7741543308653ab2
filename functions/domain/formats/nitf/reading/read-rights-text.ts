import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'

const notice = /copyright|©|\(c\)\s?\d{4}/i

/** What `body.head/rights` says outside its elements: a copyright notice (AP), in which the elements for owner and agent stand, else a condition of use. */
export const readRightsText = (
  head: XmlElement | undefined,
): { copyrightNotice?: Span; usageTerms?: Span[] } => {
  const rights = findFirst(head, 'rights')
  const raw = textAround(rights, [])
  if (!rights || !raw) return {}
  const spanOf = (raw: string): Span => ({
    raw,
    source: 'nitf: body.head/rights',
    ...present({ at: rights.at }),
  })
  return notice.test(raw)
    ? {
        copyrightNotice: spanOf(
          textAround(rights, [
            'rights.owner',
            'rights.agent',
            'copyrite',
            'copyrite.year',
            'copyrite.holder',
          ]),
        ),
      }
    : { usageTerms: [spanOf(raw)] }
}

const textAround = (rights: XmlElement | undefined, within: readonly string[]): string =>
  (rights?.children ?? [])
    .map(child => (typeof child === 'string' ? child : within.includes(child.name) ? textOf(child) : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

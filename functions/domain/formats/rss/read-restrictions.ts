import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { allPrefixed } from './all-prefixed.ts'

/**
 * The countries in which an item may or may not be shown (Media RSS, `media:restriction`: ISO 3166 codes with blanks between), as an agency would
 * say so: "NO OUT, SE OUT".
 */
export const readRestrictions = (item: XmlElement): Span[] =>
  allPrefixed(item, 'media:restriction')
    .filter(({ attributes }) => attributes.type === 'country')
    .flatMap(element =>
      spansOf([element], 'rss: item/media:restriction').map(span => ({
        ...span,
        raw: inWords(span.raw.trim().split(/\s+/), element.attributes.relationship === 'allow'),
      })),
    )

const inWords = (codes: readonly string[], isAllowed: boolean): string =>
  isAllowed
    ? `For use in ${codes.map(nameOf).join(' and ')} only`
    : codes.map(code => `${code.toUpperCase()} OUT`).join(', ')

const names = new Intl.DisplayNames(['en'], { type: 'region' })

const nameOf = (code: string): string =>
  /^[a-z]{2}$/i.test(code) ? (names.of(code.toUpperCase()) ?? code) : code

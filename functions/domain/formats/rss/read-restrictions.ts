import type { Span } from '#domain/copy.ts'
import { limitToCountries } from '#domain/formats/reading/limit-to-countries.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { allPrefixed } from './all-prefixed.ts'

/**
 * The countries in which an item may or may not be shown (Media RSS, `media:restriction`: ISO 3166 codes with blanks between), as an agency would
 * say so; nothing where all may show it, and "Not for publication" where none may. Other restrictions (of sharing, to sites) are terms as they stand.
 */
export const readRestrictions = (item: XmlElement): Span[] =>
  allPrefixed(item, 'media:restriction').flatMap(element => {
    const { attributes, at } = element
    const { type = '', relationship = '' } = attributes
    const [span] = spansOf([element], SOURCE)
    const said = span?.raw.trim() ?? ''
    if (/^(?:all|none)$/i.test(said)) {
      const isBarred = (relationship === 'allow') === /none/i.test(said)
      return isBarred ? [{ source: SOURCE, at, raw: 'Not for publication' }] : []
    }
    if (type === 'country' && said)
      return [{ source: SOURCE, at, raw: limitToCountries(said.split(/[\s,]+/), relationship === 'allow') }]
    const words = [type, relationship, said].filter(Boolean).join(' ')
    return words ? [{ source: SOURCE, at, raw: `Restriction: ${words}` }] : []
  })

const SOURCE = 'rss: item/media:restriction'

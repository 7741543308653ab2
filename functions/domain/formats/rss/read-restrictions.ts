import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { allPrefixed } from './all-prefixed.ts'

/**
 * The countries in which an item may or may not be shown (Media RSS, `media:restriction`: ISO 3166 codes with blanks between), as an agency would
 * say so: "NO OUT, SE OUT". Other restrictions (of sharing, to sites) are terms as they stand.
 */
export const readRestrictions = (item: XmlElement): Span[] =>
  allPrefixed(item, 'media:restriction').flatMap(element => {
    const { attributes, at } = element
    const { type = '', relationship = '' } = attributes
    const [span] = spansOf([element], SOURCE)
    const said = span?.raw.trim() ?? ''
    if (type === 'country' && said)
      return [{ source: SOURCE, at, raw: inWords(said.split(/\s+/), relationship === 'allow') }]
    const words = [type, relationship, said].filter(Boolean).join(' ')
    return words ? [{ source: SOURCE, at, raw: `Restriction: ${words}` }] : []
  })

const SOURCE = 'rss: item/media:restriction'

const inWords = (codes: readonly string[], isAllowed: boolean): string =>
  isAllowed
    ? `For use in ${codes.map(nameOf).join(' and ')} only`
    : codes.map(code => `${code.toUpperCase()} OUT`).join(', ')

const names = new Intl.DisplayNames(['en'], { type: 'region' })

const nameOf = (code: string): string =>
  /^[a-z]{2}$/i.test(code) ? (names.of(code.toUpperCase()) ?? code) : code

import { describe, expect, it } from 'vitest'
import { writeBylines } from '#domain/formats/nitf/writing/write-bylines.ts'
import { writeXml } from '#domain/xml/write-xml.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

type Signed = Pick<LicensedArticle, 'byline' | 'authors' | 'collective'>

const written = (signed: Signed) =>
  writeBylines(signed as LicensedArticle)
    .map(element => writeXml(element, new Set()).split('\n')[1])
    .join('')

describe('writeBylines', () => {
  it.each<[string, Signed]>([
    [
      '<byline><person>Ana Ruiz</person> and <person>Jo Park</person>, <byttl><org>Coastal Wire</org></byttl></byline>',
      {
        byline: 'Ana Ruiz and Jo Park, Coastal Wire',
        authors: [
          { name: 'Ana Ruiz', affiliation: 'Coastal Wire' },
          { name: 'Jo Park', affiliation: 'Coastal Wire' },
        ],
      },
    ],
    [
      '<byline><person>Ana Ruiz</person>, <byttl>Business Writer</byttl>; <person>Jo Park</person>, <byttl><org>Harbour News</org></byttl></byline>',
      {
        byline: 'Ana Ruiz, Business Writer; Jo Park, Harbour News',
        authors: [
          { name: 'Ana Ruiz', role: 'Business Writer' },
          { name: 'Jo Park', affiliation: 'Harbour News' },
        ],
      },
    ],
    [
      '<byline><person>Ana Ruiz</person> for Coastal Wire</byline>',
      { byline: 'Ana Ruiz for Coastal Wire', authors: [{ name: 'Ana Ruiz', affiliation: 'Coastal Wire' }] },
    ],
    [
      '<byline>RUIZ &amp; PARK</byline>',
      { byline: 'RUIZ & PARK', authors: [{ name: 'Ana Ruiz' }, { name: 'Jo Park' }] },
    ],
    [
      '<byline><person>Ana Ruiz</person></byline><byline><person>Jo Park</person> in Lisbon, <byttl>Editor</byttl>, <byttl><org>Coastal Wire</org></byttl></byline>',
      {
        authors: [
          { name: 'Ana Ruiz' },
          { name: 'Jo Park', role: 'Editor', affiliation: 'Coastal Wire', location: 'Lisbon' },
        ],
      },
    ],
    ['<byline>The Coastal Wire</byline>', { authors: [], collective: 'The Coastal Wire' }],
  ])('writes %s', (expected, signed) => {
    expect(written(signed)).toBe(expected)
  })

  it('writes nothing for an article without a byline', () => {
    expect(written({ authors: [] })).toBe('')
  })
})

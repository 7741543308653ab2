import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const given = fc.constantFrom('Ada', 'Bo', 'Siobhán', 'Jean-Luc', 'T.J.', 'Leila', 'Ngozi', 'Kari')
const family = fc.constantFrom(
  "O'Rourke",
  'McAllister',
  'van der Meer',
  'al-Harbi',
  'Lindqvist',
  'Griggs Jr.',
  'Okafor-Hale',
  'de la Cruz',
)
const name = fc.tuple(given, family).map(words => words.join(' '))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 })
const list = (people: string[]): string =>
  [people.slice(0, -1).join(', '), people.at(-1)].filter(Boolean).join(' and ')
const tail = fc.constantFrom(
  '',
  ', Reuters',
  ', The Associated Press',
  ' | May 5, 2021',
  '  Updated 3 hours ago',
  ' @desk',
)
const marker = fc.constantFrom('By ', 'by ', 'BY: ', 'Written by ', '^By ')

const read = (raw: string) => normalizeByline(raw, { stated: true })
const letters = (text: string): Set<string> => new Set(text.toLowerCase().replace(/\s/gu, ''))

describe('normalizeByline, for any names', () => {
  test('gives every name in printed order, and no others', () => {
    fc.assert(
      fc.property(marker, names, tail, (mark, people, end) => {
        expect(read(mark + list(people) + end)?.authors.map(author => author.name)).toEqual(people)
      }),
    )
  })

  test('gives the same names in capitals', () => {
    fc.assert(
      fc.property(names, people => {
        const authors = read(`By ${list(people.map(person => person.toUpperCase()))}`)?.authors
        expect(authors?.map(author => author.name.toLowerCase())).toEqual(
          people.map(person => person.toLowerCase()),
        )
      }),
    )
  })

  test('ends a name where the house begins, without anything between them', () => {
    const house = fc.constantFrom(
      'Associated Press',
      'The Halden Herald',
      'Los Angeles Times',
      'CNN',
      'Reuters',
      'AP Business Writer',
    )
    const full = fc.oneof(name, fc.constantFrom('José Luis Valdivia', 'Ana María de la Cruz', 'Luca D’Amore'))
    fc.assert(
      fc.property(full, house, fc.boolean(), (person, whom, isShouted) => {
        const printed = isShouted ? person.toUpperCase() : person
        const authors = read(`By ${printed} ${whom}`)?.authors.map(author => author.name.toLowerCase())
        expect(authors).toEqual([person.toLowerCase()])
      }),
    )
  })

  test('cuts a phrase of the page that is glued to a name', () => {
    const glued = fc.constantFrom(
      'Staff Writer',
      'Leave a comment',
      'Updated June 2',
      'Associated Press',
      'CNN',
    )
    const own = name.filter(person => !person.endsWith('.'))
    fc.assert(
      fc.property(own, glued, (person, more) => {
        expect(read(`By ${person}${more}`)?.authors.map(author => author.name)).toEqual([person])
      }),
    )
  })

  test('changes nothing when its result is normalized again', () => {
    fc.assert(
      fc.property(marker, names, tail, (mark, people, end) => {
        const once = read(mark + list(people) + end)
        const twice = read(once?.byline ?? '')
        expect(twice?.authors).toEqual(once?.authors)
        expect(twice?.byline).toBe(once?.byline)
      }),
    )
  })

  test('removes only text that is in the line', () => {
    fc.assert(
      fc.property(marker, names, tail, (mark, people, end) => {
        const raw = mark + list(people) + end
        for (const removed of read(raw)?.removed ?? [])
          expect(raw.replace(/\s+/gu, ' ')).toContain(removed.raw.replace(/\s+/gu, ' '))
      }),
    )
  })

  test('gives no name with a letter that is not in the line', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 80 })),
        raw => {
          for (const author of read(raw)?.authors ?? [])
            expect(letters(raw).isSupersetOf(letters(author.name))).toBe(true)
        },
      ),
    )
  })

  /** Milliseconds of the fastest of twenty readings: what else the machine does is in none of them, or in all. */
  const fastest = (part: string, length: number): number =>
    Math.min(
      ...Array.from({ length: 20 }, (_, run) => {
        const line = `${part.repeat(length / part.length)}${10 + run}`
        const from = performance.now()
        read(line)
        return performance.now() - from
      }),
    )

  // Read in time that grows with the square or the cube of its length, it would take 100 or 1000 times as long.
  test.each(['请勿', '記者', 'ab', 'Ab', 'A '])(
    'takes for a line of "%s" ten times as long no more than some ten times the time',
    part => {
      expect(fastest(part, 1190) / fastest(part, 118)).toBeLessThan(50)
    },
  )
})

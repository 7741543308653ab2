import { expect, test } from 'vitest'
import { facetsOf } from '#domain/rights/products/facets-of.ts'
import type { Subject } from '#schemas/article.ts'

const subjects = (...all: Subject[]) => facetsOf({ subjects: all })

test.each<[string, Subject, object]>([
  [
    'a code of a scheme that is an address',
    { name: 'Shipping', code: '20000347', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' },
    { subjects: ['medtop:20000347', 'shipping'] },
  ],
  [
    'a code with its scheme',
    { name: 'Shipping', code: 'medtop:20000347', scheme: 'medtop' },
    { subjects: ['medtop:20000347', 'shipping'] },
  ],
  ['a code without a scheme', { name: 'Domestic News', code: 'a' }, { subjects: ['a', 'domestic news'] }],
  ['a name equal to its code', { name: 'HARB', code: 'HARB' }, { subjects: ['harb'] }],
  [
    'a code whose scheme is half a megabyte long, at once',
    { name: 'Shipping', code: '20000347', scheme: `${'a'.repeat(500_000)}/mediatopic//` },
    { subjects: ['medtop:20000347', 'shipping'] },
  ],
  ['a genre', { name: 'Analysis', scheme: 'genre' }, { genres: ['analysis'] }],
  [
    'a place by an agency’s own scheme',
    { name: 'Mombasa', code: '42', scheme: 'acmeloc' },
    { places: ['acmeloc:42', 'mombasa'] },
  ],
  ['the place of an event', { name: 'Oslo', code: 'NO', scheme: 'evloc' }, { places: ['evloc:no', 'oslo'] }],
  ['nothing from a keyword', { name: 'harbour', scheme: 'keyword' }, {}],
  ['nothing from a person', { name: 'Ana Ruiz', scheme: 'person' }, {}],
])('facetsOf reads %s', (_, subject, facets) => {
  expect(subjects(subject)).toEqual(facets)
})

test('facetsOf gives codes before names, each once, and the parts of the dateline as places', () => {
  expect(
    facetsOf({
      subjects: [
        { name: 'Shipping', code: '1', scheme: 'x' },
        { name: 'SHIPPING', code: '2', scheme: 'x' },
        { name: 'Kenya', scheme: 'place' },
      ],
      dateline: { place: 'MOMBASA, Kenya' },
    }),
  ).toEqual({ subjects: ['x:1', 'x:2', 'shipping'], places: ['kenya', 'mombasa'] })
})

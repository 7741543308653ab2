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
  ['a code alone', { name: 'Domestic News', code: 'a' }, { subjects: ['a', 'domestic news'] }],
  ['a name that is its code', { name: 'HARB', code: 'HARB' }, { subjects: ['harb'] }],
  [
    'a code of a scheme that goes on for half a megabyte, at once',
    { name: 'Shipping', code: '20000347', scheme: `${'a'.repeat(500_000)}/mediatopic//` },
    { subjects: ['medtop:20000347', 'shipping'] },
  ],
  ['a genre', { name: 'Analysis', scheme: 'genre' }, { genres: ['analysis'] }],
  [
    'a place of an agency of its own',
    { name: 'Mombasa', code: '42', scheme: 'acmeloc' },
    { places: ['acmeloc:42', 'mombasa'] },
  ],
  ['the place of an event', { name: 'Oslo', code: 'NO', scheme: 'evloc' }, { places: ['evloc:no', 'oslo'] }],
  ['a keyword, which is a mention', { name: 'harbour', scheme: 'keyword' }, {}],
  ['a person, who is one too', { name: 'Ana Ruiz', scheme: 'person' }, {}],
])('%s', (_, subject, facets) => {
  expect(subjects(subject)).toEqual(facets)
})

test('codes stand before names, each once, and the parts of the dateline are places', () => {
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

import { expect, test } from 'vitest'
import { placeByCredit } from '#domain/normalize/draft/place-by-credit.ts'

const authors = [{ name: 'Ana Ruiz' }, { name: 'Bo van Dunn' }, { name: 'Mia Lind', location: 'Oslo' }]

test('placeByCredit gives the authors of a byline where a credit says they reported from', () => {
  const credited = [
    { name: 'Ana Ruiz', role: 'reporting', location: 'Quito' },
    { name: 'Bo van Dunn', role: 'reporting' },
    { name: 'Mia Lind', role: 'writing', location: 'Bergen' },
    { name: 'Leo Marsh', role: 'additional-reporting', location: 'Lima' },
  ] as const
  expect(placeByCredit(authors, credited)).toEqual([
    { name: 'Ana Ruiz', location: 'Quito' },
    { name: 'Bo van Dunn' },
    { name: 'Mia Lind', location: 'Oslo' },
  ])
})

test('placeByCredit takes no place from the desk at which an author edited', () => {
  const credited = [{ name: 'Ana Ruiz', role: 'editing', location: 'London' }] as const
  expect(placeByCredit(authors, credited)).toEqual(authors)
})

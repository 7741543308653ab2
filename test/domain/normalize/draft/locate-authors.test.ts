import { expect, test } from 'vitest'
import { locateAuthors } from '#domain/normalize/draft/locate-authors.ts'

const authors = [{ name: 'Ana Ruiz' }, { name: 'Bo van Dunn' }, { name: 'Mia Lind', location: 'Oslo' }]

test.each([
  ['Ruiz reported from Quito.', ['Quito', undefined, 'Oslo']],
  [
    'Ruiz reported from Draymoor and Dunn from Fargo, North Dakota.',
    ['Draymoor', 'Fargo, North Dakota', 'Oslo'],
  ],
  ['Ruiz and Dunn reported from Quito, Lind from Lima.', ['Quito', 'Quito', 'Oslo']],
  ['Ruiz reported from St. Paul, while Dunn wrote from Fargo, N.D.', ['St. Paul', 'Fargo, N.D.', 'Oslo']],
  ['Ms. Ruiz reported from Quito and Mr. Dunn from Lima.', ['Quito', 'Lima', 'Oslo']],
  ['Kestrell reported from Quito.', [undefined, undefined, 'Oslo']],
])('locateAuthors gives authors the places in "%s"', (sentence, places) => {
  expect(locateAuthors(authors, sentence).map(({ location }) => location)).toEqual(places)
})

test('locateAuthors places nobody when two authors share the family name', () => {
  const both = [{ name: 'Ana Ruiz' }, { name: 'Leo Ruiz' }]
  expect(locateAuthors(both, 'Ruiz reported from Quito.')).toEqual(both)
})

import { expect, test } from 'vitest'
import { spellAlike } from '#domain/normalize/draft/spell-alike.ts'

test.each([
  ['Ines Nunez', 'Inés Núñez', 'Inés Núñez'],
  ['Inés Núñez', 'I. Nunez', 'Inés Núñez'],
  ['I. Varga', 'Ines Varga', 'Ines Varga'],
  ['Dr. Ines Varga', 'Ines Varga', 'Dr. Ines Varga'],
])('whom the byline calls %s and a credit %s is named alike: %s', (author, credited, name) => {
  expect(spellAlike([{ name: author, role: 'Editor' }], [{ name: credited, role: 'reporting' }])).toEqual({
    authors: [{ name, role: 'Editor' }],
    contributors: [{ name, role: 'reporting' }],
  })
})

test('who signs is not named once more as the writer', () => {
  const credited = [
    { name: 'I. Varga', role: 'writing' },
    { name: 'Bo Lind', role: 'writing' },
    { name: 'I. Varga', role: 'photography' },
  ] as const
  expect(spellAlike([{ name: 'Ines Varga' }], credited)).toEqual({
    authors: [{ name: 'Ines Varga' }],
    contributors: [
      { name: 'Bo Lind', role: 'writing' },
      { name: 'Ines Varga', role: 'photography' },
    ],
  })
})

test('a credit that names both spellings names two persons', () => {
  const named = {
    authors: [{ name: 'Ines Varga' }],
    contributors: [
      { name: 'Ines Varga', role: 'reporting' },
      { name: 'I. Varga', role: 'editing' },
    ],
  } as const
  expect(spellAlike(named.authors, named.contributors)).toEqual(named)
})

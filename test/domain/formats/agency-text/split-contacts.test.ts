import { expect, test } from 'vitest'
import { splitContacts } from '#domain/formats/agency-text/split-contacts.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'

test('a short quotation at the end of a release is told, and whom to ask is not', () => {
  const release = [
    'Nordkai AS, which runs ferries on the coast, said on Monday that it had ordered two more.',
    '"We grow," Ada Roe said.',
    'Media contact:',
    'Leif Dahl',
    'press@example.com',
  ]
  const { blocks, asides } = splitContacts(readLines(release.join('\n\n')))
  expect(blocks.map(({ text }) => text)).toEqual(release.slice(0, 2))
  expect(asides.map(({ raw }) => raw)).toEqual(release.slice(2))
})

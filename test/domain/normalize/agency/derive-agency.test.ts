import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const agencyOf = async (
  code: string,
  copyright: string,
  house = '',
  signed = 'Ines Caldwell',
): Promise<string | undefined> => {
  const copy = `Council to name new harbor master

By ${signed}${house}

MARLOWE BAY${code && ` (${code})`} — The council will name its new harbor master on Monday, a memorandum shows.

The post has been empty since the spring, and the pilots have asked for a sailor.

${copyright}
`
  const bytes = new TextEncoder().encode(copy)
  const reading = await readDrop({ bytes, path: 'harbor.txt', receivedAt: '2026-03-17T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.agency : undefined
}

test.each([
  ['CNS', '©2026 Coastline News Service.', 'Coastline News Service'],
  ['NWN', '© 2026 Northern Wire Network. All rights reserved.', 'Northern Wire Network'],
  ['CNS', '©2026 The Inlet Times.', 'Catholic News Service'],
  ['CNS', '', 'Catholic News Service'],
  ['AP', '© 2026 The Associated Press.', 'The Associated Press'],
  ['NWN', '©2026 The Inlet Times.', 'NWN'],
])('a story datelined "%s" with the notice "%s" has the agency %s', async (code, copyright, agency) => {
  expect(await agencyOf(code, copyright)).toBe(agency)
})

test('the initials in a dateline are those of the house of the author, not of another agency', async () => {
  expect(await agencyOf('CNS', '', '\nCoastline News Service')).toBe('Coastline News Service')
})

test('a story that names no agency has the house of its author, if that is none either', async () => {
  expect(await agencyOf('', '©2026 Quay Content.', ', The Inlet Times')).toBe('The Inlet Times')
})

test.each(['©2026 Bloomberg L.P.', '© 2026 Bloomberg, Inc.'])(
  'an agency that holds the copyright is known whatever its legal form: %s',
  async copyright => {
    expect(await agencyOf('', copyright)).toBe('Bloomberg News')
  },
)

test.each([
  ['Staff    The Canadian Press', 'The Canadian Press'],
  ['Reuters Staff', 'Reuters'],
  ['Inlet Times Staff', undefined],
])('a story signed "By %s" has the agency %s', async (signed, agency) => {
  expect(await agencyOf('', '', '', signed)).toBe(agency)
})

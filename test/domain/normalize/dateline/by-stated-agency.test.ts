import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (source: string, opening: string) => {
  const item = {
    uri: 'urn:quay',
    type: 'text',
    headline: 'Ferry gets a new quay',
    source,
    body_text: `${opening} The island ferry moved to its new quay on Friday, the port said.\n\nIt sails hourly.`,
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'quay', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['Nordwire', 'Kårvika (Nordwire) –', 'Nordwire'],
  ['Nordwire News', 'Kårvika (Nordwire):', 'Nordwire'],
  ['Northern Quay Noticias', 'Kårvika (NQN):', 'NQN'],
])(
  'a dateline of a place that no list has names the agency that the format does: %s, %s',
  async (source, opening, agency) => {
    const article = await read(source, opening)
    expect(article?.dateline).toEqual({ place: 'Kårvika', agency })
    expect(article?.body.text).toMatch(/^The island/)
  },
)

test('another name in parentheses is of the place', async () => {
  const article = await read('Nordwire', 'Kårvika (Fosen) –')
  expect(article?.dateline).toEqual({ place: 'Kårvika (Fosen)' })
})

test.each([
  ['Nov 20 (Nordwire) -', undefined],
  ['Kårvika, Nov 20 (Nordwire) -', { place: 'Kårvika', agency: 'Nordwire', date: 'Nov 20' }],
  ['(Nordwire) - Kårvika, 20 nov -', { place: 'Kårvika', date: '20 nov', agency: 'Nordwire' }],
])('every form of a dateline may hold the agency that the format states: %s', async (opening, dateline) => {
  const article = await read('Nordwire', opening)
  expect(article?.dateline).toEqual(dateline)
  expect(article?.body.text).toMatch(/^The island/)
})

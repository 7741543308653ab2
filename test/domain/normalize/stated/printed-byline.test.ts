import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (byline: string, source = 'nordwire') => {
  const item = {
    uri: 'urn:quay',
    type: 'text',
    headline: 'Ferry gets a new quay',
    source,
    byline,
    body_text: 'The island ferry moved to its new quay on Friday, the port said.\n\nIt sails hourly.',
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'quay', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['Von Jana Kühn, nordwire', 'Jana Kühn, nordwire'],
  ['Jana Kühn/nordwire', 'Jana Kühn/nordwire'],
  ['Af Jana Kühn /nordwire/', 'Jana Kühn /nordwire/'],
])('a byline that ends in the agency that the format states is its author’s: %s', async (line, byline) => {
  expect(await read(line)).toMatchObject({
    byline,
    authors: [{ name: 'Jana Kühn', affiliation: 'nordwire' }],
  })
})

test('both authors write for it', async () => {
  expect((await read('Elin Wass och Torbjörn Ek/Nordväst', 'Nordväst'))?.authors).toEqual([
    { name: 'Elin Wass', affiliation: 'Nordväst' },
    { name: 'Torbjörn Ek', affiliation: 'Nordväst' },
  ])
})

test('each author of a list has the agency behind it', async () => {
  expect((await read('Elin Wass, Nordväst, and Jana Kühn, Nordväst', 'Nordväst'))?.authors).toEqual([
    { name: 'Elin Wass', affiliation: 'Nordväst' },
    { name: 'Jana Kühn', affiliation: 'Nordväst' },
  ])
})

test('a credit in place of a byline names who contributed', async () => {
  expect(await read('With contributions from Bo Hill')).toMatchObject({
    authors: [],
    contributors: [{ name: 'Bo Hill', role: 'assistance' }],
  })
})

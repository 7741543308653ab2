import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Orders all of whose words are of orders, or of the story that they stand with. */

const BODY =
  'HALDEN (Coastal Wire) - The ferry Una sank off Halden in a storm, and its crew of nine was saved, the coast guard said.'

const placesOf = (line: string): string[] => [
  `${line}\n\nFerry sinks off Halden\n\n${BODY}\n`,
  `Ferry sinks off Halden\n\n${line}\n\n${BODY}\n`,
  `${line}\n\n${BODY}\n`,
]

test.each([
  'Withdraw: FERRY',
  'Spike - BC-FERRY-HALDEN',
  'Please disregard: FERRY',
  'Hold for checking: FERRY',
  'ADVISORY: Reuters withdraws story on ferry',
  'Retracting our story about the Halden ferry, source wrong',
  'Ferry story on hold pending legal review',
  'ATTENTION ANNULE la dépêche',
  'Nota sobre Halden retirada por error',
])('"%s" holds its story', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).not.toContain('usable')
})

test.each([
  'Ferry cancelled in storm',
  'Hold on, Halden',
  'Weather: SNOW',
  'A storm story',
  'The story of a ferry',
  'Kill the engine, captain told crew',
])('"%s" is news', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).toEqual(['usable', 'usable', 'usable'])
})

test('what tells of a withdrawn story is news', async () => {
  const news = `Paper retracts story on ferry\n\nHALDEN (Coastal Wire) - The Halden Gazette retracted a story on a ferry on Tuesday, its editor said, and apologized to the owners of the boat.\n`
  expect(await statusOf(news)).toBe('usable')
})

test('an order on a slug alone holds what has it', async () => {
  const reading = await readDrop({
    bytes: Buffer.from('Withdraw: FERRY\n'),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  expect(reading).toMatchObject({ ok: true, stories: [{ notice: { target: { slug: 'FERRY' } } }] })
})

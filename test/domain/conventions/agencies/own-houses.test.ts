import { expect, test } from 'vitest'
import { agencies } from '#domain/conventions/agencies/agencies.ts'
import { readDrop } from '#domain/drop/read-drop.ts'

test.each([
  ['AGI', 'AGI'],
  ['24.kg', '24.kg'],
  ['Kabar', 'Kabar'],
  ['Tasnim', 'Tasnim'],
  ['Mediafax', 'Mediafax'],
  ['УНІАН', 'UNIAN'],
  ['McClatchy', 'McClatchy'],
  ['CNBC', 'CNBC'],
  ['KOMPAS.com', 'Kompas'],
  ['JNS', 'Jewish News Syndicate'],
  ['RFE/RL', 'RFE/RL'],
  ['Interfax-Ukraine', 'Interfax-Ukraine'],
])('a story of "%s" is credited to %s, and to no other house of its country or trade', async (code, name) => {
  const copy = `Ferry to sail again on the lake

ROME (${code}) — The ferry on the lake will sail again on Friday after nine years, the port said on Tuesday.

Volunteers cleaned the boat over the summer and paid for a new engine.
`
  const drop = await readDrop({ bytes: Buffer.from(copy), path: 'a.txt', receivedAt: '2026-02-03T08:00:00Z' })
  const { agency, credit } = (drop.ok && drop.stories[0]?.article) || {}
  expect({ agency, credit }).toEqual({ agency: name, credit: name })
})

test('no code stands for two agencies', () => {
  const all = agencies.flatMap(({ codes }) => [...new Set(codes.map(code => code.toLowerCase()))])
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (first: string) => {
  const text = `${first}
Wheat ends higher as rain spares few fields

By Colm Reddy

SORN, July 8 (Acme) - Wheat futures rose on Wednesday for a third day.

The September contract added seven cents.
`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'wheat',
    receivedAt: '2026-07-08T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

test.each(['GRAIN-CLOSE', 'EU-WHEAT'])(
  'keywords in capitals on the first line name the story: %s',
  async slugline => {
    expect(await read(slugline)).toMatchObject({
      slugline,
      headline: 'Wheat ends higher as rain spares few fields',
    })
  },
)

test.each(['SIGN-IN', 'COVID-19', 'Grain', 'MARKETS'])(
  'a button or a section on the first line names no story: %s',
  async line => {
    const article = await read(line)
    expect(article?.headline).toBe('Wheat ends higher as rain spares few fields')
    expect(article?.slugline).toBeUndefined()
  },
)

test('the name of the agency over its story is no headline', async () => {
  const text = `Harbor Wire

Clarification: Museum fees

SORN (Harbor Wire) — In a story on May 3 about museum fees, Harbor Wire reported that the Sorn Museum charges $12. Its members enter free.
`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'fees',
    receivedAt: '2026-07-08T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.headline).toBe('Clarification: Museum fees')
})

test('three words in capitals are the headline over a longer line', async () => {
  const text = `BUILDERS LAUNCH FERRY
It is the first boat from the yard at Port Averill in ten years

By Colm Reddy

SORN — Builders at Port Averill on Monday put their first ferry in ten years on the water.

It floats.
`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'ferry',
    receivedAt: '2026-07-08T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.headline).toBe('BUILDERS LAUNCH FERRY')
})

test("PA's number is no part of the headline that a slug is", async () => {
  const text = `HHH 0312 DEATH Ferryman

By Colm Reddy

A ferryman who rowed passengers over the Sorn for 61 years has died, his family said.

Albert Moss took up the oars in 1951.
`
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path: 'ferryman', receivedAt: '2026-07-08T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.headline).toBe('DEATH Ferryman')
})

test('a story under its slug alone has that as its headline', async () => {
  const text = `CORRECTION: FERRY-STRIKE

SORN, July 8 (Acme) - Ferry crews will return to work on Monday, the union said on Wednesday.

The strike began in June.
`
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path: 'ferry', receivedAt: '2026-07-08T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: 'FERRY-STRIKE',
    slugline: 'FERRY-STRIKE',
    change: { class: 'correction' },
  })
})

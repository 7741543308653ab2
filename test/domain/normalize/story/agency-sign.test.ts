import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'ferry',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article.body.text.split('\n\n')
}

const story = (agency: string, end: string): string =>
  `Ferry line opens between two river towns

PORT LORN, Nov 24 (${agency}) - A ferry line opened on Tuesday between two towns on the river.

The crossing costs two coins, said the minister, Ana Lopez.

${end}
`

test.each([
  ['KBW', 'The last ferry leaves at nine. (KBW)'],
  ['KBW', 'The last ferry leaves at nine in the evening. KBW'],
  ['Keystone-SDA', 'The last ferry leaves at nine on weekdays. /ATS'],
  ['KBW', 'The last ferry leaves at nine on all days. (TVH, nl, DWI)'],
  ['KBW', 'The last ferry leaves at ten.-0-ав/ск'],
  ['KBW', 'The last ferry leaves at six. /крај/аб'],
  ['Ostwire', 'The last ferry leaves at nine in summer. /Ostwire/'],
  ['KBW', 'The last ferry leaves at nine on Sunday.\n\nKBW: 24 November 2026'],
  ['KBW', 'The last ferry of the day leaves at nine.\n\n(KBW)'],
])('the sign of the agency %s is none of its story: %s', async (agency, end) => {
  const [, , last, ...more] = (await read(story(agency, end))) ?? []
  expect(last).toMatch(/^The last ferry .*\.$/)
  expect(more).toEqual([])
})

test.each([
  'The paper is owned by the KBW.',
  'What is the KBW? (ABC)',
  'The last ferry leaves at nine. (PAX)',
  'The last ferry is run by two towns (TVH, DWI)',
  'The last ferry leaves at nine. (Pax, Lorn)',
])('what another signs, or no one, is kept: %s', async end => {
  expect((await read(story('KBW', end)))?.at(-1)).toBe(end)
})

test('the last sentence above lines of a page is kept with a sign that nobody knows', async () => {
  const end = 'Remont kosztował cztery miliony złotych. (PAX)\n\nhbr/ jan/\n\nZobacz także\n\nInne wiadomości'
  expect((await read(story('KBW', end)))?.at(-1)).toBe('Remont kosztował cztery miliony złotych. (PAX)')
})

test('a copyright line of an agency under its sign is one line', async () => {
  const bytes = Buffer.from(`${story('KBW', 'The last ferry leaves at nine.')}\nEFE\n\n(c) Agencia EFE\n`)
  const drop = await readDrop({ bytes, path: 'ferry', receivedAt: '2026-11-27T12:00:00Z' })
  const article = drop.ok ? drop.stories[0]?.article : undefined
  expect(article?.copyright?.holder).toBe('Agencia EFE')
  expect(article?.body.text).toMatch(/leaves at nine\.$/)
})
